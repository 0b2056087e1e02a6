from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .circle import Circle
from .square import Square

Figure: TypeAlias = Annotated[
    Circle | Square | UnknownVariant, Discriminator("shape", {"circle": Circle, "square": Square})
]
