from __future__ import annotations

from gabber._openapi_generator import models as _base


class RealtimeSessionInputConfig(_base.Model):
    """Settings for what a session takes in."""

    interruptable: bool
    """Whether interruptions are possible."""

    parallel_listening: bool
    """Whether parallel listening is on."""
