"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .pet_add_pet_params import PetAddPetParams as PetAddPetParams
    from .pet_list_pets_params import PetListPetsParams as PetListPetsParams
    from .pet_list_pets_response import PetListPetsResponse as PetListPetsResponse
    from .pet_summary import PetSummary as PetSummary
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Pet": "pet",
            "PetAddPetParams": "pet_add_pet_params",
            "PetListPetsParams": "pet_list_pets_params",
            "PetListPetsResponse": "pet_list_pets_response",
            "PetSummary": "pet_summary",
        },
    )
