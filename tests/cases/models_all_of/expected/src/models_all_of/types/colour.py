from typing import Literal, TypeAlias

Colour: TypeAlias = Literal["red", "green"] | str
