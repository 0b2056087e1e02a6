from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["cat", "dog"] | str
