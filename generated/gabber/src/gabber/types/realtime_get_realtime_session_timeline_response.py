from .._models import BaseModel
from .realtime_session_timeline_item import RealtimeSessionTimelineItem


class RealtimeGetRealtimeSessionTimelineResponse(BaseModel):
    """A page of timeline items."""

    total_count: int
    """How many items there are in all."""

    values: list[RealtimeSessionTimelineItem]
    """The timeline items."""

    next_page: str | None = None
    """Token of the page that follows."""
