"""Second names of what this package has, for programs that know a package of another generator."""

from ._client import AsyncOrders, Orders
from ._errors import APIError

OrdersError = APIError
"""What all errors of this package are."""

Client = Orders
AsyncClient = AsyncOrders

__title__ = "orders"
