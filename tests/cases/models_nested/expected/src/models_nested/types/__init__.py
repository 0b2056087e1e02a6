"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .order import Order as Order
    from .order_add_order_params import OrderAddOrderParams as OrderAddOrderParams
    from .order_param import OrderParam as OrderParam
    from .tag import Tag as Tag
    from .tag_param import TagParam as TagParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Order": "order",
            "OrderAddOrderParams": "order_add_order_params",
            "OrderParam": "order_param",
            "Tag": "tag",
            "TagParam": "tag_param",
        },
    )
