from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from .right import Right


class Left(BaseModel):
    right: Right | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .right import Right
