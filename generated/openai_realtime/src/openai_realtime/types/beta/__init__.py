"""The types of `client.beta`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import realtime as realtime
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"realtime": "realtime"})
