from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel

if TYPE_CHECKING:
    from .owner import Owner


class Address(BaseModel):
    back: Owner | None = None

    street: str | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .owner import Owner
