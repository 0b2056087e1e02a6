"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .address import Address as Address
    from .grüße_all_of import GrüßeAllOf as GrüßeAllOf
    from .label import Label as Label
    from .name import Name as Name
    from .node import Node as Node
    from .other import Other as Other
    from .owner import Owner as Owner
    from .pet_list_pets_params import PetListPetsParams as PetListPetsParams
    from .pet_list_pets_response import PetListPetsResponse as PetListPetsResponse
    from .tree import Tree as Tree
    from .whole import Whole as Whole
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Address": "address",
            "GrüßeAllOf": "grüße_all_of",
            "Label": "label",
            "Name": "name",
            "Node": "node",
            "Other": "other",
            "Owner": "owner",
            "PetListPetsParams": "pet_list_pets_params",
            "PetListPetsResponse": "pet_list_pets_response",
            "Tree": "tree",
            "Whole": "whole",
        },
    )
