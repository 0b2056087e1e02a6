from typing import TypeAlias

Patterned: TypeAlias = dict[str, int | str]
