"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import kit as kit
    from .ki_t_usage_response import KiTUsageResponse as KiTUsageResponse
    from .kit_ import Kit as Kit
    from .room import Room as Room
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"kit": "kit", "KiTUsageResponse": "ki_t_usage_response", "Kit": "kit_", "Room": "room"}
    )
