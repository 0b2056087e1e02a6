from __future__ import annotations

from typing import TypeAlias

from .bird import Bird
from .bird_param import BirdParam
from .owl import Owl
from .owl_param import OwlParam

AnyBirdParam: TypeAlias = Owl | OwlParam | Bird | BirdParam
