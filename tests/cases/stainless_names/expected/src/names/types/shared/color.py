from typing import Literal, TypeAlias

Color: TypeAlias = Literal["red", "blue"] | str
