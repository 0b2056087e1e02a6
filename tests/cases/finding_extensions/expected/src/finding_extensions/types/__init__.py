"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .thing import Thing as Thing
    from .thing_list_things_response import ThingListThingsResponse as ThingListThingsResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Thing": "thing", "ThingListThingsResponse": "thing_list_things_response"}
    )
