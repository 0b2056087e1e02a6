from typing import TypeAlias

Containing: TypeAlias = list[int | str]
