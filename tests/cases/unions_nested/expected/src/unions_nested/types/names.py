from typing import TypeAlias

Names: TypeAlias = list[str]
