from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .left import Left
from .said import Said

ServerEvent: TypeAlias = Annotated[Said | Left | UnknownVariant, Discriminator("type", {"Said": Said, "Left": Left})]
