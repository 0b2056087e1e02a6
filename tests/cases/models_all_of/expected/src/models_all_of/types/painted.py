from typing import TypeAlias

from .colour import Colour

Painted: TypeAlias = Colour
