from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from . import shape as _shape


class Circle(BaseModel):
    kind: str

    inside: _shape.Shape | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import shape as _shape
