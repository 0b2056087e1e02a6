from typing import Literal, TypeAlias

EnumOfWholes: TypeAlias = Literal[1, 2, 3] | int
