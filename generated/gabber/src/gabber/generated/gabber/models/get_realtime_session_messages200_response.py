from __future__ import annotations

from gabber._openapi_generator import models as _base

from .context_message import ContextMessage


class GetRealtimeSessionMessages200Response(_base.Model):
    """A page of messages."""

    total_count: int
    """How many messages there are in all."""

    values: list[ContextMessage]
    """The messages."""

    next_page: str | None = None
    """Token of the page that follows."""
