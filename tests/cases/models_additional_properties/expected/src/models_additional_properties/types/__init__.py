"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .both import Both as Both
    from .closed import Closed as Closed
    from .free import Free as Free
    from .open import Open as Open
    from .patterned import Patterned as Patterned
    from .scores import Scores as Scores
    from .typed import Typed as Typed
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Both": "both",
            "Closed": "closed",
            "Free": "free",
            "Open": "open",
            "Patterned": "patterned",
            "Scores": "scores",
            "Typed": "typed",
        },
    )
