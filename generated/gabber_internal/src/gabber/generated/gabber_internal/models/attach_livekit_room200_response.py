from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config import AttachLivekitRoom200ResponseConfig
from .attach_livekit_room200_response_data_inner import AttachLivekitRoom200ResponseDataInner


class AttachLivekitRoom200Response(_base.Model):
    """A realtime session, with its state and its configuration."""

    id: str
    """Id of the session."""

    config: AttachLivekitRoom200ResponseConfig
    """Configuration of the session."""

    created_at: datetime
    """When the session was created."""

    data: list[AttachLivekitRoom200ResponseDataInner]
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
