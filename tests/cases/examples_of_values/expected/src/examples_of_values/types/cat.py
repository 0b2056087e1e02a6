from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class Cat(BaseModel):
    kind: str

    lives_left: Annotated[int, Field(alias="livesLeft")]
