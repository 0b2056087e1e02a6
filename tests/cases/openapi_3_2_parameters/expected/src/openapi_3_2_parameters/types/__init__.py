"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import pet_list_pets_params as pet_list_pets_params
    from .filter import Filter as Filter
    from .filter_param import FilterParam as FilterParam
    from .pet_list_by_json_params import PetListByJsonParams as PetListByJsonParams
    from .pet_list_by_path_params import PetListByPathParams as PetListByPathParams
    from .pet_list_pets_params import PetListPetsParams as PetListPetsParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "pet_list_pets_params": "pet_list_pets_params",
            "Filter": "filter",
            "FilterParam": "filter_param",
            "PetListByJsonParams": "pet_list_by_json_params",
            "PetListByPathParams": "pet_list_by_path_params",
            "PetListPetsParams": "pet_list_pets_params",
        },
    )
