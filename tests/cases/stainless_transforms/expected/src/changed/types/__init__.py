"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kind import Kind as Kind
    from .length import Length as Length
    from .thing_list_params import ThingListParams as ThingListParams
    from .thing_list_response import ThingListResponse as ThingListResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Kind": "kind",
            "Length": "length",
            "ThingListParams": "thing_list_params",
            "ThingListResponse": "thing_list_response",
        },
    )
