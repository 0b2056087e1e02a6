from typing import TypeAlias

OpenPoint: TypeAlias = list[float | str | bool]
