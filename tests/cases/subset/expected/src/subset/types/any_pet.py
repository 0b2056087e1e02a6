from typing import Annotated, TypeAlias

from .._unions import Discriminator
from .cat import Cat
from .kitten import Kitten
from .pet import Pet

AnyPet: TypeAlias = Annotated[Cat | Kitten | Pet, Discriminator("kind", {"Cat": Cat, "Kitten": Kitten}, Pet)]
