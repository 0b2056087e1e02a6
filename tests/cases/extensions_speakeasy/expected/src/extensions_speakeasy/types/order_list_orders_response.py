from typing import TypeAlias

from .order import Order

OrderListOrdersResponse: TypeAlias = list[Order]
