"""The models of the API, a module each."""

from openapi_generator_of_swagger_2_0._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .pet_chip import PetChip as PetChip
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"Pet": "pet", "PetChip": "pet_chip"})
