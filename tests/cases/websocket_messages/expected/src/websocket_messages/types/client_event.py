from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .leave import Leave
from .say import Say

ClientEvent: TypeAlias = Annotated[Say | Leave | UnknownVariant, Discriminator("type", {"Say": Say, "Leave": Leave})]
