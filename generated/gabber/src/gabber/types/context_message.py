from datetime import datetime
from typing import Literal

from .._models import BaseModel
from .context_message_content import ContextMessageContent
from .context_message_tool_call import ContextMessageToolCall


class ContextMessage(BaseModel):
    """One message of a context."""

    id: str
    """Id of the message."""

    content: list[ContextMessageContent]
    """The parts that make up the message."""

    created_at: datetime
    """When the message was created."""

    role: Literal["assistant", "system", "user", "tool"] | str
    """In which role the message was made."""

    realtime_session: str | None = None
    """RealtimeSession the message belongs to."""

    speaking_ended_at: datetime | None = None
    """When the speaking of the message ended."""

    speaking_started_at: datetime | None = None
    """When the speaking of the message began."""

    tool_calls: list[ContextMessageToolCall] | None = None
    """Tool calls the message makes."""
