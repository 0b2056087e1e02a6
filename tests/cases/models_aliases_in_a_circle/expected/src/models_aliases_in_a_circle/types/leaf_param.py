from __future__ import annotations

from typing import TypeAlias

from .flower import Flower
from .flower_param import FlowerParam
from .twig import Twig
from .twig_param import TwigParam

LeafParam: TypeAlias = Flower | FlowerParam | Twig | TwigParam
