"""The types of `client.libraries.v1`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ...._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .v1_shelf_response import V1ShelfResponse as V1ShelfResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(__name__, {"V1ShelfResponse": "v1_shelf_response"})
