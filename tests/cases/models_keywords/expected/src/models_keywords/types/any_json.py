from typing import TypeAlias

AnyJson: TypeAlias = str | float | bool | list[object] | dict[str, object] | None
