"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .any_pet import AnyPet as AnyPet
    from .cat import Cat as Cat
    from .claws import Claws as Claws
    from .kitten import Kitten as Kitten
    from .line import Line as Line
    from .order import Order as Order
    from .order_list_orders_response import OrderListOrdersResponse as OrderListOrdersResponse
    from .pet import Pet as Pet
    from .user import User as User
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "AnyPet": "any_pet",
            "Cat": "cat",
            "Claws": "claws",
            "Kitten": "kitten",
            "Line": "line",
            "Order": "order",
            "OrderListOrdersResponse": "order_list_orders_response",
            "Pet": "pet",
            "User": "user",
        },
    )
