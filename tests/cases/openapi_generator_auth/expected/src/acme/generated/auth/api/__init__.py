"""The calls of the API, a module a group."""

from openapi_generator_auth._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .calls_api import AsyncCallsApi as AsyncCallsApi
    from .calls_api import CallsApi as CallsApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"AsyncCallsApi": "calls_api", "CallsApi": "calls_api"})
