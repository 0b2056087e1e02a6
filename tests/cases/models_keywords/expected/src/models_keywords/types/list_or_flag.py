from typing import TypeAlias

ListOrFlag: TypeAlias = list[int] | bool
