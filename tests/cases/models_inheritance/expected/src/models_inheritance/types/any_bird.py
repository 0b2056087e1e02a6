from typing import Annotated, TypeAlias

from .._unions import Discriminator
from .bird import Bird
from .owl import Owl

AnyBird: TypeAlias = Annotated[Owl | Bird, Discriminator("kind", {"Owl": Owl}, Bird)]
