from typing import TypeAlias

from .order import Order

OrdListOrdersResponse: TypeAlias = list[Order]
