"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .place import Place as Place
    from .place_find_places_params import PlaceFindPlacesParams as PlaceFindPlacesParams
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"Place": "place", "PlaceFindPlacesParams": "place_find_places_params"}
    )
