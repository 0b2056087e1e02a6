from typing import TypeAlias

from .toy import Toy

ToyListToysResponse: TypeAlias = list[Toy]
