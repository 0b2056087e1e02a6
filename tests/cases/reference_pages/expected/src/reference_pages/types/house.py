from typing import Literal

from .._models import BaseModel


class House(BaseModel):
    type: Literal["house"]

    street: str | None = None
