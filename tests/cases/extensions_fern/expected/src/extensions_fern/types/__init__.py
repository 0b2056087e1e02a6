"""The types of the API: what it sends, and with `Param` or `Params` at the end what it takes."""

from .._lazy import lazy_exports

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import nursery as nursery
    from .chat_send_params import ChatSendParams as ChatSendParams
    from .piece import Piece as Piece
    from .plant import Plant as Plant
    from .reply import Reply as Reply
    from .water import Water as Water
else:
    __getattr__, __dir__, __all__ = lazy_exports(
        __name__,
        {
            "nursery": "nursery",
            "ChatSendParams": "chat_send_params",
            "Piece": "piece",
            "Plant": "plant",
            "Reply": "reply",
            "Water": "water",
        },
    )
