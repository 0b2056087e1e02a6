from typing import Annotated, TypeAlias

from .._unions import Discriminator, UnknownVariant
from .angular import Angular
from .round import Round

Shape: TypeAlias = Annotated[
    Round | Angular | UnknownVariant,
    Discriminator("form", {"Round": Round, "Angular": Angular, "circle": Round, "ellipse": Round, "square": Angular}),
]
"""The values of the enumerations tell the variants apart but for one that both have."""
