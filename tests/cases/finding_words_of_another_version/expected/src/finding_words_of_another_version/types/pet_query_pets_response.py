from typing import TypeAlias

from .pet import Pet

PetQueryPetsResponse: TypeAlias = list[Pet]
