from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from . import leaf as _leaf


class Flower(BaseModel):
    petals: int

    on: _leaf.Leaf | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import leaf as _leaf
