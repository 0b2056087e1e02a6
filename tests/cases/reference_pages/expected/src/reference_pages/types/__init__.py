"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import pet_param as pet_param
    from .house import House as House
    from .house_param import HouseParam as HouseParam
    from .kind import Kind as Kind
    from .owner import Owner as Owner
    from .owner_list_owners_response import OwnerListOwnersResponse as OwnerListOwnersResponse
    from .owner_param import OwnerParam as OwnerParam
    from .pet import Pet as Pet
    from .pet_get_pet_client_error import PetGetPetClientError as PetGetPetClientError
    from .pet_get_pet_params import PetGetPetParams as PetGetPetParams
    from .pet_param import PetParam as PetParam
    from .pet_set_pet_params import PetSetPetParams as PetSetPetParams
    from .problem import Problem as Problem
    from .size import Size as Size
    from .size_param import SizeParam as SizeParam
    from .unused import Unused as Unused
    from .zoo import Zoo as Zoo
    from .zoo_param import ZooParam as ZooParam
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "pet_param": "pet_param",
            "House": "house",
            "HouseParam": "house_param",
            "Kind": "kind",
            "Owner": "owner",
            "OwnerListOwnersResponse": "owner_list_owners_response",
            "OwnerParam": "owner_param",
            "Pet": "pet",
            "PetGetPetClientError": "pet_get_pet_client_error",
            "PetGetPetParams": "pet_get_pet_params",
            "PetParam": "pet_param",
            "PetSetPetParams": "pet_set_pet_params",
            "Problem": "problem",
            "Size": "size",
            "SizeParam": "size_param",
            "Unused": "unused",
            "Zoo": "zoo",
            "ZooParam": "zoo_param",
        },
    )
