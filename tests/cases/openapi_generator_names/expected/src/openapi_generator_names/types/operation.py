from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Operation(BaseModel):
    base: Annotated[str | None, Field(alias="_base")] = None
