from typing import TypeAlias

from .car import Car
from .names import Names

Listed: TypeAlias = Names | Car
