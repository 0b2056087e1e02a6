from typing import TypeAlias

PetQueryPetsResponse: TypeAlias = list[str]
