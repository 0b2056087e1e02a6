from typing import Literal

from .._models import BaseModel


class Square(BaseModel):
    shape: Literal["square"]

    side: float
