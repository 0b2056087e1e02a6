"""The calls of the API, a module a group."""

from extensions_openapi_generator._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .reports_api import AsyncReportsApi as AsyncReportsApi
    from .reports_api import ReportsApi as ReportsApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"AsyncReportsApi": "reports_api", "ReportsApi": "reports_api"}
    )
