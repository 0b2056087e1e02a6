from typing import Literal, TypeAlias

EnumOfLikeNames: TypeAlias = Literal["a-b", "a_b", "A-B", "", " ", "1", "true", "None"] | str
