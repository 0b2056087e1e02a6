from typing import TypeAlias

Json: TypeAlias = str | float | list[object]
