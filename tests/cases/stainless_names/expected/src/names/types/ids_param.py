from __future__ import annotations

from typing import TypeAlias

IDsParam: TypeAlias = list[str]
