from typing import Annotated, Literal, TypeAlias

from .._models import BaseModel
from .._unions import Discriminator, UnknownVariant


class Circle(BaseModel):
    radius: float

    shape: Literal["circle"]


class Square(BaseModel):
    shape: Literal["square"]

    side: float


InlineFigure: TypeAlias = Annotated[
    Circle | Square | UnknownVariant, Discriminator("shape", {"circle": Circle, "square": Square})
]
