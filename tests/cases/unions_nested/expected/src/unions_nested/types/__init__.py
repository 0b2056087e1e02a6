"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .car import Car as Car
    from .cat import Cat as Cat
    from .dog import Dog as Dog
    from .listed import Listed as Listed
    from .names import Names as Names
    from .pet import Pet as Pet
    from .possession import Possession as Possession
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Car": "car",
            "Cat": "cat",
            "Dog": "dog",
            "Listed": "listed",
            "Names": "names",
            "Pet": "pet",
            "Possession": "possession",
        },
    )
