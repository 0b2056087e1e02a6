"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .bag import Bag as Bag
    from .box import Box as Box
    from .part import Part as Part
    from .thing import Thing as Thing
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Bag": "bag", "Box": "box", "Part": "part", "Thing": "thing"}
    )
