from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .text import Text

Only: TypeAlias = Annotated[Text | UnknownVariant, Discriminator("type", {"text": Text})]
