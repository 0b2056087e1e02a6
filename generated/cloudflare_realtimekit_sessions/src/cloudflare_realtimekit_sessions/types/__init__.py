"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import realtime_kit as realtime_kit
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"realtime_kit": "realtime_kit"})
