from typing import TypeAlias

from .position import Position
from .stop import Stop

Leg: TypeAlias = tuple[Position, Stop]
