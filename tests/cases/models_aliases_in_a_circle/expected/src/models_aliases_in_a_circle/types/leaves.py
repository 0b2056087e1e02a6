from typing import TypeAlias

from .flower import Flower
from .twig import Twig

Leaves: TypeAlias = list[Flower | Twig]
