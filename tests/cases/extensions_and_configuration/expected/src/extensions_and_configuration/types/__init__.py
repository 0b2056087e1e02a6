"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .order_list_params import OrderListParams as OrderListParams
    from .order_list_response import OrderListResponse as OrderListResponse
    from .order_returned_params import OrderReturnedParams as OrderReturnedParams
    from .order_returned_response import OrderReturnedResponse as OrderReturnedResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "OrderListParams": "order_list_params",
            "OrderListResponse": "order_list_response",
            "OrderReturnedParams": "order_returned_params",
            "OrderReturnedResponse": "order_returned_response",
        },
    )
