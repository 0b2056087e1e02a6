from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import BaseModel
from .name import Name
from .node import Node

if TYPE_CHECKING:
    from .address import Address


class Owner(BaseModel):
    address: Address | None = None

    name: Name | None = None

    node: Node | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .address import Address
