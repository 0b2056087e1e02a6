from typing import Literal, TypeAlias

Name: TypeAlias = str | Literal["ash", "ember"] | str
