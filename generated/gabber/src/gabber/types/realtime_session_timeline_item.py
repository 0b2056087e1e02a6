from typing import Literal

from .._models import BaseModel


class RealtimeSessionTimelineItem(BaseModel):
    """One item of a session's timeline."""

    seconds: float | None = None
    """A number of seconds."""

    type: Literal["silence", "agent", "user"] | str | None = None
    """Silence, or else who speaks."""
