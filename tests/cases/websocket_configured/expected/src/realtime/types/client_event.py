from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .append import Append

ClientEvent: TypeAlias = Annotated[Append | UnknownVariant, Discriminator("type", {"Append": Append})]
