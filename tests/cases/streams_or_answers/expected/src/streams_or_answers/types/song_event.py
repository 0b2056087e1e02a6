from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .failed import Failed
from .sung import Sung

SongEvent: TypeAlias = Annotated[
    Sung | Failed | UnknownVariant,
    Discriminator("type", {"Sung": Sung, "Failed": Failed, "sung": Sung, "failed": Failed}),
]
