from typing import TypeAlias

Scan: TypeAlias = bytes
