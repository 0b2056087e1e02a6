from __future__ import annotations

from typing import TypeAlias

from .flower import Flower
from .flower_param import FlowerParam
from .node import Node
from .node_param import NodeParam

LeafParam: TypeAlias = Flower | FlowerParam | Node | NodeParam | str
