from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from .line import Line


class Order(BaseModel):
    line: Line | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .line import Line
