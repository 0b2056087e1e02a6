from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .cat import Cat
from .dog import Dog

Pet: TypeAlias = Annotated[Cat | Dog | UnknownVariant, Discriminator("kind", {"cat": Cat, "dog": Dog})]
