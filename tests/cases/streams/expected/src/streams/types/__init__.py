"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .answer import Answer as Answer
    from .chat_create_params import ChatCreateParams as ChatCreateParams
    from .event_listen_event import EventListenEvent as EventListenEvent
    from .event_listen_params import EventListenParams as EventListenParams
    from .event_whole_event import EventWholeEvent as EventWholeEvent
    from .joined import Joined as Joined
    from .left import Left as Left
    from .piece import Piece as Piece
    from .row_read_item import RowReadItem as RowReadItem
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "Answer": "answer",
            "ChatCreateParams": "chat_create_params",
            "EventListenEvent": "event_listen_event",
            "EventListenParams": "event_listen_params",
            "EventWholeEvent": "event_whole_event",
            "Joined": "joined",
            "Left": "left",
            "Piece": "piece",
            "RowReadItem": "row_read_item",
        },
    )
