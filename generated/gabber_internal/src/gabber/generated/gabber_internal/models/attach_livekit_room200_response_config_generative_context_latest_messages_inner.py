from __future__ import annotations

from datetime import datetime
from typing import Annotated

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_context_latest_messages_inner_content_inner import (
    AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner,
)
from .attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner import (
    AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner,
)


class AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInner(_base.Model):
    """One message of a context."""

    id: str
    """Id of the message."""

    content: list[AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerContentInner]
    """The parts that make up the message."""

    created_at: datetime
    """When the message was created."""

    role: Annotated[str, _base.Allowed(("assistant", "system", "user", "tool"))]
    """In which role the message was made."""

    realtime_session: str | None = None
    """Realtime session the message belongs to."""

    speaking_ended_at: datetime | None = None
    """When the speaking of the message ended."""

    speaking_started_at: datetime | None = None
    """When the speaking of the message began."""

    tool_calls: list[AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner] | None = None
    """Tool calls the message makes."""
