"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import item_search_response as item_search_response
    from . import items as items
    from . import note_list as note_list
    from .item import Item as Item
    from .item_events_params import ItemEventsParams as ItemEventsParams
    from .item_events_response import ItemEventsResponse as ItemEventsResponse
    from .item_list_params import ItemListParams as ItemListParams
    from .item_list_response import ItemListResponse as ItemListResponse
    from .item_search_params import ItemSearchParams as ItemSearchParams
    from .item_search_response import ItemSearchResponse as ItemSearchResponse
    from .note_list import NoteList as NoteList
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "item_search_response": "item_search_response",
            "items": "items",
            "note_list": "note_list",
            "Item": "item",
            "ItemEventsParams": "item_events_params",
            "ItemEventsResponse": "item_events_response",
            "ItemListParams": "item_list_params",
            "ItemListResponse": "item_list_response",
            "ItemSearchParams": "item_search_params",
            "ItemSearchResponse": "item_search_response",
            "NoteList": "note_list",
        },
    )
