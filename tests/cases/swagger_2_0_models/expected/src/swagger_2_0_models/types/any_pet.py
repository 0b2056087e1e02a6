from typing import Annotated, TypeAlias

from .._unions import Discriminator
from .cat import Cat
from .dog import Dog
from .pet import Pet

AnyPet: TypeAlias = Annotated[Cat | Dog | Pet, Discriminator("petType", {"Cat": Cat, "Dog": Dog}, Pet)]
