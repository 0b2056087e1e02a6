from typing import TypeAlias

AllOfLists: TypeAlias = list[str]
