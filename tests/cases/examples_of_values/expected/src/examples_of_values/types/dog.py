from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Dog(BaseModel):
    kind: str

    good_boy: Annotated[bool | None, Field(alias="goodBoy")] = None
