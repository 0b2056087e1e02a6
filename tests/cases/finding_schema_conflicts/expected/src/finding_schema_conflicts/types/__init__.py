"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .base import Base as Base
    from .cat import Cat as Cat
    from .conditional import Conditional as Conditional
    from .dog import Dog as Dog
    from .extension import Extension as Extension
    from .pet import Pet as Pet
    from .rest import Rest as Rest
    from .scalar import Scalar as Scalar
    from .undeclared import Undeclared as Undeclared
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Base": "base",
            "Cat": "cat",
            "Conditional": "conditional",
            "Dog": "dog",
            "Extension": "extension",
            "Pet": "pet",
            "Rest": "rest",
            "Scalar": "scalar",
            "Undeclared": "undeclared",
        },
    )
