"""The calls of the API, a module a group."""

from openapi_generator_of_swagger_2_0._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pets_api import AsyncPetsApi as AsyncPetsApi
    from .pets_api import PetsApi as PetsApi
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"AsyncPetsApi": "pets_api", "PetsApi": "pets_api"})
