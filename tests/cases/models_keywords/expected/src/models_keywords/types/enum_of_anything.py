from typing import TypeAlias

EnumOfAnything: TypeAlias = str | float | bool | dict[str, object] | list[object] | None
