from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from .order import Order


class Line(BaseModel):
    order: Order | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .order import Order
