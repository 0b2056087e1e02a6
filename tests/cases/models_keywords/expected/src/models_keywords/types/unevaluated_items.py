from typing import TypeAlias

UnevaluatedItems: TypeAlias = list[str | int]
