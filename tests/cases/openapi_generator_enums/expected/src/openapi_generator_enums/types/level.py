from typing import Literal, TypeAlias

Level: TypeAlias = Literal[0, 1, -1] | int
