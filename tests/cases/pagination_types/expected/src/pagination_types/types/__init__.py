"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .item import Item as Item
    from .items import Items as Items
    from .list_by_id_params import ListByIDParams as ListByIDParams
    from .list_by_id_response import ListByIDResponse as ListByIDResponse
    from .list_by_number_params import ListByNumberParams as ListByNumberParams
    from .list_by_number_response import ListByNumberResponse as ListByNumberResponse
    from .list_by_url_response import ListByURLResponse as ListByURLResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Item": "item",
            "Items": "items",
            "ListByIDParams": "list_by_id_params",
            "ListByIDResponse": "list_by_id_response",
            "ListByNumberParams": "list_by_number_params",
            "ListByNumberResponse": "list_by_number_response",
            "ListByURLResponse": "list_by_url_response",
        },
    )
