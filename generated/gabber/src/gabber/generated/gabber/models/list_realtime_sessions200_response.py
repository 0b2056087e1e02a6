from __future__ import annotations

from gabber._openapi_generator import models as _base

from .realtime_session import RealtimeSession


class ListRealtimeSessions200Response(_base.Model):
    """A page of sessions."""

    total_count: int
    """How many sessions there are in all."""

    values: list[RealtimeSession]
    """The sessions."""

    next_page: str | None = None
    """Token of the page that follows."""
