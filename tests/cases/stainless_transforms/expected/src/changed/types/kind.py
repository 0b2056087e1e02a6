from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["a", "b"] | str
