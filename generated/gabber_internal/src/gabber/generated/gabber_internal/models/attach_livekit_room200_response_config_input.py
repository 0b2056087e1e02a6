from __future__ import annotations

from gabber_internal._openapi_generator import models as _base


class AttachLivekitRoom200ResponseConfigInput(_base.Model):
    """Settings for what a session takes in."""

    interruptable: bool
    """Whether interruptions are possible."""

    parallel_listening: bool
    """Whether parallel listening is on."""
