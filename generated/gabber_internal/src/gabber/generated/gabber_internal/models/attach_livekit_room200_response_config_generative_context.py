from __future__ import annotations

from datetime import datetime

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_context_latest_messages_inner import (
    AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner,
)


class AttachLivekitRoom200ResponseConfigGenerativeContext(_base.Model):
    """The context in use."""

    id: str
    """Id of the context."""

    created_at: datetime
    """When the context was created."""

    latest_messages: list[AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner]
    """The messages that came last."""

    project: str
    """Project the context belongs to."""

    human: str | None = None
    """Human the context belongs to."""
