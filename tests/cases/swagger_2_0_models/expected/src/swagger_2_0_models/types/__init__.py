"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .any_pet import AnyPet as AnyPet
    from .cat import Cat as Cat
    from .dog import Dog as Dog
    from .owner import Owner as Owner
    from .pet import Pet as Pet
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"AnyPet": "any_pet", "Cat": "cat", "Dog": "dog", "Owner": "owner", "Pet": "pet"}
    )
