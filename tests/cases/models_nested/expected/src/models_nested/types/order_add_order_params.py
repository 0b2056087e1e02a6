from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .order import Order
    from .order_param import OrderParam


class OrderAddOrderParams(TypedDict, total=False):
    order: Required[Order | OrderParam]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .order import Order
    from .order_param import OrderParam
