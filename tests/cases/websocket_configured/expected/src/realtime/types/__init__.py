"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .append import Append as Append
    from .append_param import AppendParam as AppendParam
    from .client_event import ClientEvent as ClientEvent
    from .client_event_param import ClientEventParam as ClientEventParam
    from .realtime_connect_params import RealtimeConnectParams as RealtimeConnectParams
    from .server_event import ServerEvent as ServerEvent
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Append": "append",
            "AppendParam": "append_param",
            "ClientEvent": "client_event",
            "ClientEventParam": "client_event_param",
            "RealtimeConnectParams": "realtime_connect_params",
            "ServerEvent": "server_event",
        },
    )
