from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .joined import Joined
from .left import Left

EventListenEvent: TypeAlias = Annotated[
    Joined | Left | UnknownVariant,
    Discriminator("type", {"Joined": Joined, "Left": Left, "joined": Joined, "left": Left}),
]
