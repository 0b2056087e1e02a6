from typing import Literal

from .._models import BaseModel
from .bag import Bag
from .box import Box
from .part import Part


class Thing(BaseModel):
    name: str | None

    bag: Bag | None = None

    box: Box | None = None

    colour: Literal["red", "green"] | str | None = None

    least: float | None = None

    part: Part | None = None
