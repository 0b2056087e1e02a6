from typing import Annotated, TypeAlias

from .._unions import Discriminator
from .cat import Cat
from .dog import Dog
from .other import Other

Pet: TypeAlias = Annotated[Cat | Dog | Other, Discriminator("kind", {"cat": Cat, "dog": Dog, "Other": Other}, Other)]
