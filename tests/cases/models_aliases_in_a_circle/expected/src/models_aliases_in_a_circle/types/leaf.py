from typing import TypeAlias

from .flower import Flower
from .twig import Twig

Leaf: TypeAlias = Flower | Twig
