"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import thing_list_params as thing_list_params
    from .thing import Thing as Thing
    from .thing_create_params import ThingCreateParams as ThingCreateParams
    from .thing_list_params import ThingListParams as ThingListParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "thing_list_params": "thing_list_params",
            "Thing": "thing",
            "ThingCreateParams": "thing_create_params",
            "ThingListParams": "thing_list_params",
        },
    )
