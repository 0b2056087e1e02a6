from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from gabber._openapi_generator import models as _base

from .realtime_session_config import RealtimeSessionConfig
from .realtime_session_data import RealtimeSessionData


class RealtimeSession(_base.Model):
    """A realtime session, with its state and its configuration."""

    id: str
    """Id of the session."""

    config: RealtimeSessionConfig
    """Configuration of the session."""

    created_at: datetime
    """When the session was created."""

    data: list[RealtimeSessionData]
    """Pieces of data kept with the session."""

    project: str
    """Project the session belongs to."""

    simulated: bool
    """Whether this is a simulated session."""

    state: Annotated[str, _base.Allowed(("ended", "in_progress", "not_started"))]
    """Whether the session has yet to start, is running or is over."""

    extra: Annotated[dict[str, Any] | None, _base.Field(alias="_extra")] = None
    """Free-form extra values."""

    ended_at: datetime | None = None
    """When the session ended."""

    human: str | None = None
    """Human the session belongs to."""
