from __future__ import annotations

from typing import TypeAlias

from .stop import Stop
from .stop_param import StopParam

LegParam: TypeAlias = tuple[tuple[float, float], Stop | StopParam]
