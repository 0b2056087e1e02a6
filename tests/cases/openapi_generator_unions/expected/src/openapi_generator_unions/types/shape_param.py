from __future__ import annotations

from typing import TypeAlias

from .circle import Circle
from .circle_param import CircleParam
from .square import Square
from .square_param import SquareParam

ShapeParam: TypeAlias = Circle | CircleParam | Square | SquareParam
"""A shape, by its kind."""
