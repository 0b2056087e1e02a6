"""The calls of the API, a module a group."""

from openapi_generator_enums._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .colors_api import AsyncColorsApi as AsyncColorsApi
    from .colors_api import ColorsApi as ColorsApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"AsyncColorsApi": "colors_api", "ColorsApi": "colors_api"})
