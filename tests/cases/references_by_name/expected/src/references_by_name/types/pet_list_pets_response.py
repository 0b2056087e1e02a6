from typing import TypeAlias

from .tree import Tree

PetListPetsResponse: TypeAlias = list[Tree]
