from .._models import BaseModel
from .realtime_session import RealtimeSession


class RealtimeListRealtimeSessionsResponse(BaseModel):
    """A page of sessions."""

    total_count: int
    """How many sessions there are in all."""

    values: list[RealtimeSession]
    """The sessions."""

    next_page: str | None = None
    """Token of the page that follows."""
