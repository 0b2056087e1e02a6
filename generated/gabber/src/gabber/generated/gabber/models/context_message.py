from __future__ import annotations

from datetime import datetime
from typing import Annotated

from gabber._openapi_generator import models as _base

from .context_message_content import ContextMessageContent
from .context_message_tool_call import ContextMessageToolCall


class ContextMessage(_base.Model):
    """One message of a context."""

    id: str
    """Id of the message."""

    content: list[ContextMessageContent]
    """The parts that make up the message."""

    created_at: datetime
    """When the message was created."""

    role: Annotated[str, _base.Allowed(("assistant", "system", "user", "tool"))]
    """In which role the message was made."""

    realtime_session: str | None = None
    """RealtimeSession the message belongs to."""

    speaking_ended_at: datetime | None = None
    """When the speaking of the message ended."""

    speaking_started_at: datetime | None = None
    """When the speaking of the message began."""

    tool_calls: list[ContextMessageToolCall] | None = None
    """Tool calls the message makes."""
