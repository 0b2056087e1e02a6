from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .done import Done
from .failed import Failed

End: TypeAlias = Annotated[Done | Failed | UnknownVariant, Discriminator("state", {"done": Done, "failed": Failed})]
