"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ord_list_orders_response import OrdListOrdersResponse as OrdListOrdersResponse
    from .order import Order as Order
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"OrdListOrdersResponse": "ord_list_orders_response", "Order": "order"}
    )
