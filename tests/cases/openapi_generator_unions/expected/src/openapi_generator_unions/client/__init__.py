"""Unions, with the names of OpenAPI Generator's Python client."""

from openapi_generator_unions._lazy import lazy_exports
from openapi_generator_unions._version import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import api as api
    from . import api_client as api_client
    from . import api_response as api_response
    from . import configuration as configuration
    from . import exceptions as exceptions
    from . import models as models
    from . import rest as rest
    from .api.shapes_api import AsyncShapesApi as AsyncShapesApi
    from .api.shapes_api import ShapesApi as ShapesApi
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
    from .models.circle import Circle as Circle
    from .models.count_or_name import CountOrName as CountOrName
    from .models.draw_request import DrawRequest as DrawRequest
    from .models.holder import Holder as Holder
    from .models.holder_any import HolderAny as HolderAny
    from .models.holder_any_any_of import HolderAnyAnyOf as HolderAnyAnyOf
    from .models.holder_any_any_of1_inner import HolderAnyAnyOf1Inner as HolderAnyAnyOf1Inner
    from .models.holder_either import HolderEither as HolderEither
    from .models.holder_either_one_of import HolderEitherOneOf as HolderEitherOneOf
    from .models.holder_either_one_of1 import HolderEitherOneOf1 as HolderEitherOneOf1
    from .models.holder_limit import HolderLimit as HolderLimit
    from .models.holder_only import HolderOnly as HolderOnly
    from .models.holder_only_one_of import HolderOnlyOneOf as HolderOnlyOneOf
    from .models.name import Name as Name
    from .models.shape import Shape as Shape
    from .models.square import Square as Square
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
            "AsyncShapesApi": "api.shapes_api",
            "ShapesApi": "api.shapes_api",
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
            "Circle": "models.circle",
            "CountOrName": "models.count_or_name",
            "DrawRequest": "models.draw_request",
            "Holder": "models.holder",
            "HolderAny": "models.holder_any",
            "HolderAnyAnyOf": "models.holder_any_any_of",
            "HolderAnyAnyOf1Inner": "models.holder_any_any_of1_inner",
            "HolderEither": "models.holder_either",
            "HolderEitherOneOf": "models.holder_either_one_of",
            "HolderEitherOneOf1": "models.holder_either_one_of1",
            "HolderLimit": "models.holder_limit",
            "HolderOnly": "models.holder_only",
            "HolderOnlyOneOf": "models.holder_only_one_of",
            "Name": "models.name",
            "Shape": "models.shape",
            "Square": "models.square",
        },
    )
