from typing import TypeAlias

Nest: TypeAlias = list[object]
