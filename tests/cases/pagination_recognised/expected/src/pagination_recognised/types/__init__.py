"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .item import Item as Item
    from .item_list import ItemList as ItemList
    from .list_by_cursor_params import ListByCursorParams as ListByCursorParams
    from .list_by_id_params import ListByIDParams as ListByIDParams
    from .list_by_id_response import ListByIDResponse as ListByIDResponse
    from .list_by_link_response import ListByLinkResponse as ListByLinkResponse
    from .list_by_nested_cursor_params import ListByNestedCursorParams as ListByNestedCursorParams
    from .list_by_nested_cursor_response import ListByNestedCursorResponse as ListByNestedCursorResponse
    from .list_by_number_params import ListByNumberParams as ListByNumberParams
    from .list_by_number_response import ListByNumberResponse as ListByNumberResponse
    from .list_by_offset_params import ListByOffsetParams as ListByOffsetParams
    from .list_by_offset_response import ListByOffsetResponse as ListByOffsetResponse
    from .list_by_url_response import ListByURLResponse as ListByURLResponse
    from .other_no_first_params import OtherNoFirstParams as OtherNoFirstParams
    from .other_no_first_response import OtherNoFirstResponse as OtherNoFirstResponse
    from .other_no_link_params import OtherNoLinkParams as OtherNoLinkParams
    from .other_no_link_response import OtherNoLinkResponse as OtherNoLinkResponse
    from .other_no_next_params import OtherNoNextParams as OtherNoNextParams
    from .other_no_next_response import OtherNoNextResponse as OtherNoNextResponse
    from .other_other_type_params import OtherOtherTypeParams as OtherOtherTypeParams
    from .other_other_type_response import OtherOtherTypeResponse as OtherOtherTypeResponse
    from .other_two_lists_params import OtherTwoListsParams as OtherTwoListsParams
    from .other_two_lists_response import OtherTwoListsResponse as OtherTwoListsResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Item": "item",
            "ItemList": "item_list",
            "ListByCursorParams": "list_by_cursor_params",
            "ListByIDParams": "list_by_id_params",
            "ListByIDResponse": "list_by_id_response",
            "ListByLinkResponse": "list_by_link_response",
            "ListByNestedCursorParams": "list_by_nested_cursor_params",
            "ListByNestedCursorResponse": "list_by_nested_cursor_response",
            "ListByNumberParams": "list_by_number_params",
            "ListByNumberResponse": "list_by_number_response",
            "ListByOffsetParams": "list_by_offset_params",
            "ListByOffsetResponse": "list_by_offset_response",
            "ListByURLResponse": "list_by_url_response",
            "OtherNoFirstParams": "other_no_first_params",
            "OtherNoFirstResponse": "other_no_first_response",
            "OtherNoLinkParams": "other_no_link_params",
            "OtherNoLinkResponse": "other_no_link_response",
            "OtherNoNextParams": "other_no_next_params",
            "OtherNoNextResponse": "other_no_next_response",
            "OtherOtherTypeParams": "other_other_type_params",
            "OtherOtherTypeResponse": "other_other_type_response",
            "OtherTwoListsParams": "other_two_lists_params",
            "OtherTwoListsResponse": "other_two_lists_response",
        },
    )
