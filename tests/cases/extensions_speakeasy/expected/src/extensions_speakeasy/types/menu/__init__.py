"""The types of `client.menu`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .drink_list_params import DrinkListParams as DrinkListParams
    from .drink_list_response import DrinkListResponse as DrinkListResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__, {"DrinkListParams": "drink_list_params", "DrinkListResponse": "drink_list_response"}
    )
