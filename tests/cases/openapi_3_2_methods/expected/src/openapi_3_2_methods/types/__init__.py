"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet_copy_params import PetCopyParams as PetCopyParams
    from .pet_query_pets_params import PetQueryPetsParams as PetQueryPetsParams
    from .pet_query_pets_response import PetQueryPetsResponse as PetQueryPetsResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "PetCopyParams": "pet_copy_params",
            "PetQueryPetsParams": "pet_query_pets_params",
            "PetQueryPetsResponse": "pet_query_pets_response",
        },
    )
