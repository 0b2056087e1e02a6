from typing import Literal

from .._models import BaseModel


class Circle(BaseModel):
    radius: float

    shape: Literal["circle"]
