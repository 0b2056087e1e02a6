"""The types of `client.shared_params`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .color import Color as Color
    from .rules import Rules as Rules
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"Color": "color", "Rules": "rules"})
