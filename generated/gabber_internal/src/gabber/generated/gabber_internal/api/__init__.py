"""The calls of the API, a module a group."""

from gabber_internal._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .realtime_api import RealtimeApi as RealtimeApi
    from .realtime_api import SyncRealtimeApi as SyncRealtimeApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"RealtimeApi": "realtime_api", "SyncRealtimeApi": "realtime_api"}
    )
