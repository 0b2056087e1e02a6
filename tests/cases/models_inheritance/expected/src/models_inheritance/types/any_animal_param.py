from __future__ import annotations

from typing import TypeAlias

from .animal import Animal
from .animal_param import AnimalParam
from .bird import Bird
from .bird_param import BirdParam
from .cat import Cat
from .cat_param import CatParam
from .owl import Owl
from .owl_param import OwlParam

AnyAnimalParam: TypeAlias = Cat | CatParam | Bird | BirdParam | Owl | OwlParam | Animal | AnimalParam
"""Any animal."""
