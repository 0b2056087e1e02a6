from typing import TypeAlias

from .any_animal import AnyAnimal

AnimalListResponse: TypeAlias = list[AnyAnimal]
