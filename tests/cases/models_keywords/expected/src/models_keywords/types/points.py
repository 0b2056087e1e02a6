from typing import TypeAlias

from .point import Point

Points: TypeAlias = list[Point]
