"""The types of `client.kit`: what it sends, and with `Param` or `Params` at the end what it takes."""

from ..._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import room_create_params as room_create_params
    from .room_create_params import RoomCreateParams as RoomCreateParams
    from .room_list_params import RoomListParams as RoomListParams
    from .room_list_response import RoomListResponse as RoomListResponse
    from .rtt_report_usage_response import RTTReportUsageResponse as RTTReportUsageResponse
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "room_create_params": "room_create_params",
            "RoomCreateParams": "room_create_params",
            "RoomListParams": "room_list_params",
            "RoomListResponse": "room_list_response",
            "RTTReportUsageResponse": "rtt_report_usage_response",
        },
    )
