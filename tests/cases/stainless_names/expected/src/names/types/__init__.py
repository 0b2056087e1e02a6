"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import shared as shared
    from . import shared_params as shared_params
    from . import stores as stores
    from .base import Base as Base
    from .ids import IDs as IDs
    from .ids_param import IDsParam as IDsParam
    from .limits import Limits as Limits
    from .more import More as More
    from .shared.color import Color as Color
    from .shared.rules import Rules as Rules
    from .store import Store as Store
    from .store_create_params import StoreCreateParams as StoreCreateParams
    from .store_follow_response import StoreFollowResponse as StoreFollowResponse
    from .store_list_all_params import StoreListAllParams as StoreListAllParams
    from .store_list_envelope import StoreListEnvelope as StoreListEnvelope
    from .store_list_old_params import StoreListOldParams as StoreListOldParams
    from .store_list_old_response import StoreListOldResponse as StoreListOldResponse
    from .store_list_params import StoreListParams as StoreListParams
    from .store_list_response import StoreListResponse as StoreListResponse
    from .stores import Stores as Stores
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "shared": "shared",
            "shared_params": "shared_params",
            "stores": "stores",
            "Base": "base",
            "IDs": "ids",
            "IDsParam": "ids_param",
            "Limits": "limits",
            "More": "more",
            "Color": "shared.color",
            "Rules": "shared.rules",
            "Store": "store",
            "StoreCreateParams": "store_create_params",
            "StoreFollowResponse": "store_follow_response",
            "StoreListAllParams": "store_list_all_params",
            "StoreListEnvelope": "store_list_envelope",
            "StoreListOldParams": "store_list_old_params",
            "StoreListOldResponse": "store_list_old_response",
            "StoreListParams": "store_list_params",
            "StoreListResponse": "store_list_response",
            "Stores": "stores",
        },
    )
