"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet_list_pets_params import PetListPetsParams as PetListPetsParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"PetListPetsParams": "pet_list_pets_params"})
