from __future__ import annotations

from typing import Annotated

from gabber._openapi_generator import models as _base


class RealtimeSessionTimelineItem(_base.Model):
    """One item of a session's timeline."""

    seconds: float | int | None = None
    """A number of seconds."""

    type: Annotated[str, _base.Allowed(("silence", "agent", "user"))] | None = None
    """Silence, or else who speaks."""
