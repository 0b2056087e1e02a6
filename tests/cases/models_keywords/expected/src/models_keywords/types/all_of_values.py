from typing import Literal, TypeAlias

AllOfValues: TypeAlias = Literal["b", "c"] | str
