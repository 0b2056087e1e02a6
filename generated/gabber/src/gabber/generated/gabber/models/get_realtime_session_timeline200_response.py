from __future__ import annotations

from gabber._openapi_generator import models as _base

from .realtime_session_timeline_item import RealtimeSessionTimelineItem


class GetRealtimeSessionTimeline200Response(_base.Model):
    """A page of timeline items."""

    total_count: int
    """How many items there are in all."""

    values: list[RealtimeSessionTimelineItem]
    """The timeline items."""

    next_page: str | None = None
    """Token of the page that follows."""
