from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .image import Image
from .text import Text

Part: TypeAlias = Annotated[Text | Image | UnknownVariant, Discriminator("type", {"text": Text, "image": Image})]
"""The constants tell the variants apart."""
