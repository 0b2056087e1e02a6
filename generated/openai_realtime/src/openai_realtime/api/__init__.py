"""The calls of the API, a module a group."""

from openai_realtime._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .realtime_api import AsyncRealtimeApi as AsyncRealtimeApi
    from .realtime_api import RealtimeApi as RealtimeApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"AsyncRealtimeApi": "realtime_api", "RealtimeApi": "realtime_api"}
    )
