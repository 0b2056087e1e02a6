"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .pet_list_pets_response import PetListPetsResponse as PetListPetsResponse
    from .problem import Problem as Problem
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Pet": "pet", "PetListPetsResponse": "pet_list_pets_response", "Problem": "problem"}
    )
