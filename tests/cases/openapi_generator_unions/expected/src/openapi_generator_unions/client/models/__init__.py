"""The models of the API, a module each."""

from openapi_generator_unions._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .circle import Circle as Circle
    from .count_or_name import CountOrName as CountOrName
    from .draw_request import DrawRequest as DrawRequest
    from .holder import Holder as Holder
    from .holder_any import HolderAny as HolderAny
    from .holder_any_any_of import HolderAnyAnyOf as HolderAnyAnyOf
    from .holder_any_any_of1_inner import HolderAnyAnyOf1Inner as HolderAnyAnyOf1Inner
    from .holder_either import HolderEither as HolderEither
    from .holder_either_one_of import HolderEitherOneOf as HolderEitherOneOf
    from .holder_either_one_of1 import HolderEitherOneOf1 as HolderEitherOneOf1
    from .holder_limit import HolderLimit as HolderLimit
    from .holder_only import HolderOnly as HolderOnly
    from .holder_only_one_of import HolderOnlyOneOf as HolderOnlyOneOf
    from .name import Name as Name
    from .shape import Shape as Shape
    from .square import Square as Square
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Circle": "circle",
            "CountOrName": "count_or_name",
            "DrawRequest": "draw_request",
            "Holder": "holder",
            "HolderAny": "holder_any",
            "HolderAnyAnyOf": "holder_any_any_of",
            "HolderAnyAnyOf1Inner": "holder_any_any_of1_inner",
            "HolderEither": "holder_either",
            "HolderEitherOneOf": "holder_either_one_of",
            "HolderEitherOneOf1": "holder_either_one_of1",
            "HolderLimit": "holder_limit",
            "HolderOnly": "holder_only",
            "HolderOnlyOneOf": "holder_only_one_of",
            "Name": "name",
            "Shape": "shape",
            "Square": "square",
        },
    )
