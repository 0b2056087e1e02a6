from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from .box import Box


class Shelf(BaseModel):
    boxes: list[Box]


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .box import Box
