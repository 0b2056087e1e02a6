"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .colour import Colour as Colour
    from .everything import Everything as Everything
    from .name import Name as Name
    from .names import Names as Names
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Colour": "colour", "Everything": "everything", "Name": "name", "Names": "names"}
    )
