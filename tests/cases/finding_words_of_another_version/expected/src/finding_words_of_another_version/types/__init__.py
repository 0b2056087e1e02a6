"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .pet_query_pets_response import PetQueryPetsResponse as PetQueryPetsResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Pet": "pet", "PetQueryPetsResponse": "pet_query_pets_response"}
    )
