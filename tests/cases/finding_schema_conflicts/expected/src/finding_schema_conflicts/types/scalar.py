from typing import TypeAlias

Scalar: TypeAlias = int
