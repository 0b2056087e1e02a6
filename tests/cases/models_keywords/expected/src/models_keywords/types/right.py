from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from .left import Left


class Right(BaseModel):
    left: Left | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .left import Left
