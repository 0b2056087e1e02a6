"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .pet_groom_params import PetGroomParams as PetGroomParams
    from .pet_rest_params import PetRestParams as PetRestParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"PetGroomParams": "pet_groom_params", "PetRestParams": "pet_rest_params"}
    )
