from __future__ import annotations

from datetime import datetime

from gabber._openapi_generator import models as _base

from .context_message import ContextMessage


class Context(_base.Model):
    """A context, with the messages that came last in it."""

    id: str
    """Id of the context."""

    created_at: datetime
    """When the context was created."""

    latest_messages: list[ContextMessage]
    """The messages that came last."""

    project: str
    """Project the context belongs to."""

    human: str | None = None
    """Human the context belongs to."""
