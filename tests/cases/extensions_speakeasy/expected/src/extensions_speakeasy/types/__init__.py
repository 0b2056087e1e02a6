"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import menu as menu
    from .drink import Drink as Drink
    from .kind import Kind as Kind
    from .order import Order as Order
    from .order_list_orders_params import OrderListOrdersParams as OrderListOrdersParams
    from .order_list_orders_response import OrderListOrdersResponse as OrderListOrdersResponse
    from .order_order_params import OrderOrderParams as OrderOrderParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "menu": "menu",
            "Drink": "drink",
            "Kind": "kind",
            "Order": "order",
            "OrderListOrdersParams": "order_list_orders_params",
            "OrderListOrdersResponse": "order_list_orders_response",
            "OrderOrderParams": "order_order_params",
        },
    )
