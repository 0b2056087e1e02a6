from typing import TypeAlias

IDs: TypeAlias = list[str]
