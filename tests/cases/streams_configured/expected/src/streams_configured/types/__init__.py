"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .completion import Completion as Completion
    from .completion_chunk import CompletionChunk as CompletionChunk
    from .completion_create_params import CompletionCreateParams as CompletionCreateParams
    from .line import Line as Line
    from .log_read_params import LogReadParams as LogReadParams
    from .log_read_response import LogReadResponse as LogReadResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Completion": "completion",
            "CompletionChunk": "completion_chunk",
            "CompletionCreateParams": "completion_create_params",
            "Line": "line",
            "LogReadParams": "log_read_params",
            "LogReadResponse": "log_read_response",
        },
    )
