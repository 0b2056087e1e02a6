from typing import Annotated, Literal

from pydantic import Field

from .._models import BaseModel


class B77Event(BaseModel):
    value: Annotated[Literal["'\"\\"], Field(alias='"')]
