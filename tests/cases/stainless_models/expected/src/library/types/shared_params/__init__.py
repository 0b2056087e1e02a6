"""The types of `client.shared_params`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .person import Person as Person
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"Person": "person"})
