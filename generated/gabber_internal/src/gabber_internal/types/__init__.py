"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import realtime_livekit_attach_request_param as realtime_livekit_attach_request_param
    from .bad_request import BadRequest as BadRequest
    from .internal_error import InternalError as InternalError
    from .realtime_attach_livekit_room_params import RealtimeAttachLivekitRoomParams as RealtimeAttachLivekitRoomParams
    from .realtime_attach_livekit_room_response import (
        RealtimeAttachLivekitRoomResponse as RealtimeAttachLivekitRoomResponse,
    )
    from .realtime_livekit_attach_request import RealtimeLivekitAttachRequest as RealtimeLivekitAttachRequest
    from .realtime_livekit_attach_request_param import (
        RealtimeLivekitAttachRequestParam as RealtimeLivekitAttachRequestParam,
    )
    from .realtime_update_realtime_session_state_params import (
        RealtimeUpdateRealtimeSessionStateParams as RealtimeUpdateRealtimeSessionStateParams,
    )
    from .update_realtime_session_state_request import (
        UpdateRealtimeSessionStateRequest as UpdateRealtimeSessionStateRequest,
    )
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "realtime_livekit_attach_request_param": "realtime_livekit_attach_request_param",
            "BadRequest": "bad_request",
            "InternalError": "internal_error",
            "RealtimeAttachLivekitRoomParams": "realtime_attach_livekit_room_params",
            "RealtimeAttachLivekitRoomResponse": "realtime_attach_livekit_room_response",
            "RealtimeLivekitAttachRequest": "realtime_livekit_attach_request",
            "RealtimeLivekitAttachRequestParam": "realtime_livekit_attach_request_param",
            "RealtimeUpdateRealtimeSessionStateParams": "realtime_update_realtime_session_state_params",
            "UpdateRealtimeSessionStateRequest": "update_realtime_session_state_request",
        },
    )
