"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import search_search_params as search_search_params
    from .search_search_params import SearchSearchParams as SearchSearchParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"search_search_params": "search_search_params", "SearchSearchParams": "search_search_params"}
    )
