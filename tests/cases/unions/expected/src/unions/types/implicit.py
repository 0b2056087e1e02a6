from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .cat import Cat
from .dog import Dog

Implicit: TypeAlias = Annotated[Cat | Dog | UnknownVariant, Discriminator("kind", {"Cat": Cat, "Dog": Dog})]
