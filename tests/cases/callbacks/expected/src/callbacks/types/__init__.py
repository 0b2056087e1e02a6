"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .done import Done as Done
    from .end import End as End
    from .failed import Failed as Failed
    from .stream_subscribe_on_data_event import StreamSubscribeOnDataEvent as StreamSubscribeOnDataEvent
    from .stream_subscribe_params import StreamSubscribeParams as StreamSubscribeParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Done": "done",
            "End": "end",
            "Failed": "failed",
            "StreamSubscribeOnDataEvent": "stream_subscribe_on_data_event",
            "StreamSubscribeParams": "stream_subscribe_params",
        },
    )
