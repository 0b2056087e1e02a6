from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .car import Car
from .cat import Cat
from .dog import Dog
from .pet import Pet

Possession: TypeAlias = Annotated[
    Pet | Car | UnknownVariant, Discriminator("kind", {"car": Car, "cat": Cat, "dog": Dog})
]
