from .._models import BaseModel
from .context_message import ContextMessage


class RealtimeGetRealtimeSessionMessagesResponse(BaseModel):
    """A page of messages."""

    total_count: int
    """How many messages there are in all."""

    values: list[ContextMessage]
    """The messages."""

    next_page: str | None = None
    """Token of the page that follows."""
