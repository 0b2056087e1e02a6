"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .invalid import Invalid as Invalid
    from .problem import Problem as Problem
    from .thing_get_b_not_found import ThingGetBNotFound as ThingGetBNotFound
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Invalid": "invalid", "Problem": "problem", "ThingGetBNotFound": "thing_get_b_not_found"}
    )
