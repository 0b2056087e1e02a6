from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
