from typing import TypeAlias

from .pet import Pet

PetListPetsResponse: TypeAlias = list[Pet]
