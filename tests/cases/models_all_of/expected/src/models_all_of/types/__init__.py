"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .base import Base as Base
    from .choice import Choice as Choice
    from .colour import Colour as Colour
    from .derived import Derived as Derived
    from .described import Described as Described
    from .narrowed import Narrowed as Narrowed
    from .painted import Painted as Painted
    from .undescribed import Undescribed as Undescribed
    from .worded import Worded as Worded
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Base": "base",
            "Choice": "choice",
            "Colour": "colour",
            "Derived": "derived",
            "Described": "described",
            "Narrowed": "narrowed",
            "Painted": "painted",
            "Undescribed": "undescribed",
            "Worded": "worded",
        },
    )
