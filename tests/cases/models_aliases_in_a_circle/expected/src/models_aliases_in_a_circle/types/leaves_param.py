from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .flower import Flower
from .flower_param import FlowerParam
from .twig import Twig
from .twig_param import TwigParam

LeavesParam: TypeAlias = Sequence[Flower | FlowerParam | Twig | TwigParam]
