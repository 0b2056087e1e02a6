from typing import TypeAlias

Lasted: TypeAlias = str
