"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import order_list_params as order_list_params
    from .order_list_params import OrderListParams as OrderListParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"order_list_params": "order_list_params", "OrderListParams": "order_list_params"}
    )
