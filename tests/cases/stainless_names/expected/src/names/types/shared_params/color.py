from __future__ import annotations

from typing import Literal, TypeAlias

Color: TypeAlias = Literal["red", "blue"]
