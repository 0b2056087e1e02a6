"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .call_connect_event import CallConnectEvent as CallConnectEvent
    from .call_connect_message import CallConnectMessage as CallConnectMessage
    from .call_connect_message_param import CallConnectMessageParam as CallConnectMessageParam
    from .client_event import ClientEvent as ClientEvent
    from .client_event_param import ClientEventParam as ClientEventParam
    from .leave import Leave as Leave
    from .leave_param import LeaveParam as LeaveParam
    from .left import Left as Left
    from .problem import Problem as Problem
    from .room_connect_params import RoomConnectParams as RoomConnectParams
    from .said import Said as Said
    from .say import Say as Say
    from .say_param import SayParam as SayParam
    from .server_event import ServerEvent as ServerEvent
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "CallConnectEvent": "call_connect_event",
            "CallConnectMessage": "call_connect_message",
            "CallConnectMessageParam": "call_connect_message_param",
            "ClientEvent": "client_event",
            "ClientEventParam": "client_event_param",
            "Leave": "leave",
            "LeaveParam": "leave_param",
            "Left": "left",
            "Problem": "problem",
            "RoomConnectParams": "room_connect_params",
            "Said": "said",
            "Say": "say",
            "SayParam": "say_param",
            "ServerEvent": "server_event",
        },
    )
