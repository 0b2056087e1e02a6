"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .owner import Owner as Owner
    from .pet import Pet as Pet
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"Owner": "owner", "Pet": "pet"})
