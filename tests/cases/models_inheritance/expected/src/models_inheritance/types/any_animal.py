from typing import Annotated, TypeAlias

from .._unions import Discriminator
from .animal import Animal
from .bird import Bird
from .cat import Cat
from .owl import Owl

AnyAnimal: TypeAlias = Annotated[
    Cat | Bird | Owl | Animal, Discriminator("kind", {"cat": Cat, "Bird": Bird, "Owl": Owl}, Animal)
]
"""Any animal."""
