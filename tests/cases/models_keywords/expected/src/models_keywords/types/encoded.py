from typing import TypeAlias

Encoded: TypeAlias = str
