"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import pet_param as pet_param
    from .kind import Kind as Kind
    from .pet import Pet as Pet
    from .pet_create_pet_params import PetCreatePetParams as PetCreatePetParams
    from .pet_list_pets_params import PetListPetsParams as PetListPetsParams
    from .pet_list_pets_response import PetListPetsResponse as PetListPetsResponse
    from .pet_param import PetParam as PetParam
    from .problem import Problem as Problem
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "pet_param": "pet_param",
            "Kind": "kind",
            "Pet": "pet",
            "PetCreatePetParams": "pet_create_pet_params",
            "PetListPetsParams": "pet_list_pets_params",
            "PetListPetsResponse": "pet_list_pets_response",
            "PetParam": "pet_param",
            "Problem": "problem",
        },
    )
