from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .failed import Failed
from .painted import Painted

ImageEvent: TypeAlias = Annotated[
    Painted | Failed | UnknownVariant,
    Discriminator("type", {"Painted": Painted, "Failed": Failed, "painted": Painted, "failed": Failed}),
]
