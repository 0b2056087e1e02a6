"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import new_pet_param as new_pet_param
    from .address import Address as Address
    from .address_param import AddressParam as AddressParam
    from .new_pet import NewPet as NewPet
    from .new_pet_param import NewPetParam as NewPetParam
    from .owner import Owner as Owner
    from .owner_param import OwnerParam as OwnerParam
    from .pet import Pet as Pet
    from .pet_create_pet_params import PetCreatePetParams as PetCreatePetParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "new_pet_param": "new_pet_param",
            "Address": "address",
            "AddressParam": "address_param",
            "NewPet": "new_pet",
            "NewPetParam": "new_pet_param",
            "Owner": "owner",
            "OwnerParam": "owner_param",
            "Pet": "pet",
            "PetCreatePetParams": "pet_create_pet_params",
        },
    )
