"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .cat import Cat as Cat
    from .stream_either_params import StreamEitherParams as StreamEitherParams
    from .stream_either_response import StreamEitherResponse as StreamEitherResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {"Cat": "cat", "StreamEitherParams": "stream_either_params", "StreamEitherResponse": "stream_either_response"},
    )
