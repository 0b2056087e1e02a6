from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Square(BaseModel):
    side_length: Annotated[float, Field(alias="sideLength")]
