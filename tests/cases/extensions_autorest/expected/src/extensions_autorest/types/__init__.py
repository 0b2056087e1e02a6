"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .any_item import AnyItem as AnyItem
    from .book import Book as Book
    from .item import Item as Item
    from .item_items_get_params import ItemItemsGetParams as ItemItemsGetParams
    from .item_items_list_response import ItemItemsListResponse as ItemItemsListResponse
    from .item_shops_list_response import ItemShopsListResponse as ItemShopsListResponse
    from .tier import Tier as Tier
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "AnyItem": "any_item",
            "Book": "book",
            "Item": "item",
            "ItemItemsGetParams": "item_items_get_params",
            "ItemItemsListResponse": "item_items_list_response",
            "ItemShopsListResponse": "item_shops_list_response",
            "Tier": "tier",
        },
    )
