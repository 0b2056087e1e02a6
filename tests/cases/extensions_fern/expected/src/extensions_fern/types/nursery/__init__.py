"""The types of `client.nursery`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plant_list_params import PlantListParams as PlantListParams
    from .plant_list_response import PlantListResponse as PlantListResponse
    from .plant_search_params import PlantSearchParams as PlantSearchParams
    from .plant_search_response import PlantSearchResponse as PlantSearchResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "PlantListParams": "plant_list_params",
            "PlantListResponse": "plant_list_response",
            "PlantSearchParams": "plant_search_params",
            "PlantSearchResponse": "plant_search_response",
        },
    )
