"""The calls of the API, a module a group."""

from openapi_generator_inline._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .default_api import DefaultApi as DefaultApi
    from .default_api import SyncDefaultApi as SyncDefaultApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"DefaultApi": "default_api", "SyncDefaultApi": "default_api"}
    )
