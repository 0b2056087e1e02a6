"""The calls of the API, a module a group."""

from openapi_generator_unions._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .shapes_api import AsyncShapesApi as AsyncShapesApi
    from .shapes_api import ShapesApi as ShapesApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"AsyncShapesApi": "shapes_api", "ShapesApi": "shapes_api"})
