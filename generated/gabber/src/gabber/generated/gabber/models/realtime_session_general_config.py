from __future__ import annotations

from gabber._openapi_generator import models as _base


class RealtimeSessionGeneralConfig(_base.Model):
    """General settings of a session."""

    save_messages: bool
    """Whether the messages are saved."""

    time_limit_s: int | None = None
    """Time limit of the session, by its name in seconds."""
