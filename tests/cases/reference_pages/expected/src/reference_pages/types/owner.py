from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from .pet import Pet


class Owner(BaseModel):
    """Who has pets."""

    name: str

    pets: list[Pet] | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .pet import Pet
