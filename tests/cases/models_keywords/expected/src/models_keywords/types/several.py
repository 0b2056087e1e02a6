from typing import TypeAlias

Several: TypeAlias = str | int | None
