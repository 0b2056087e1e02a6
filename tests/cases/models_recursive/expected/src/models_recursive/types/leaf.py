from typing import TypeAlias

from .flower import Flower
from .node import Node

Leaf: TypeAlias = Flower | Node | str
