"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .async_list_response import AsyncListResponse as AsyncListResponse
    from .exception import Exception as Exception
    from .reactions import Reactions as Reactions
    from .thing_self_params import ThingSelfParams as ThingSelfParams
    from .warning import Warning as Warning
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "AsyncListResponse": "async_list_response",
            "Exception": "exception",
            "Reactions": "reactions",
            "ThingSelfParams": "thing_self_params",
            "Warning": "warning",
        },
    )
