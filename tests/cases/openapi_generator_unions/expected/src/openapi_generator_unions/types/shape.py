from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .circle import Circle
from .square import Square

Shape: TypeAlias = Annotated[
    Circle | Square | UnknownVariant, Discriminator("kind", {"circle": Circle, "square": Square})
]
"""A shape, by its kind."""
