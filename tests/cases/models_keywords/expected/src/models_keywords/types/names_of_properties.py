from typing import TypeAlias

NamesOfProperties: TypeAlias = dict[str, int]
