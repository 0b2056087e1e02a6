"""Weather, with the names of OpenAPI Generator's Python client."""

from extensions_openapi_generator._lazy import lazy_exports
from extensions_openapi_generator._version import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import api as api
    from . import api_client as api_client
    from . import api_response as api_response
    from . import configuration as configuration
    from . import exceptions as exceptions
    from . import models as models
    from . import rest as rest
    from .api.reports_api import AsyncReportsApi as AsyncReportsApi
    from .api.reports_api import ReportsApi as ReportsApi
    from .api_client import ApiClient as ApiClient
    from .api_client import AsyncApiClient as AsyncApiClient
    from .api_response import ApiResponse as ApiResponse
    from .configuration import Configuration as Configuration
    from .exceptions import ApiAttributeError as ApiAttributeError
    from .exceptions import ApiException as ApiException
    from .exceptions import ApiKeyError as ApiKeyError
    from .exceptions import ApiTypeError as ApiTypeError
    from .exceptions import ApiValueError as ApiValueError
    from .exceptions import OpenApiException as OpenApiException
    from .models.level import Level as Level
    from .models.report import Report as Report
    from .models.sky import Sky as Sky
    from .models.wind import Wind as Wind
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "api": "api",
            "api_client": "api_client",
            "api_response": "api_response",
            "configuration": "configuration",
            "exceptions": "exceptions",
            "models": "models",
            "rest": "rest",
            "AsyncReportsApi": "api.reports_api",
            "ReportsApi": "api.reports_api",
            "ApiClient": "api_client",
            "AsyncApiClient": "api_client",
            "ApiResponse": "api_response",
            "Configuration": "configuration",
            "ApiAttributeError": "exceptions",
            "ApiException": "exceptions",
            "ApiKeyError": "exceptions",
            "ApiTypeError": "exceptions",
            "ApiValueError": "exceptions",
            "OpenApiException": "exceptions",
            "Level": "models.level",
            "Report": "models.report",
            "Sky": "models.sky",
            "Wind": "models.wind",
        },
    )
