from __future__ import annotations

from gabber_internal._openapi_generator import models as _base


class AttachLivekitRoom200ResponseConfigOutput(_base.Model):
    """Settings for what a session gives out."""

    speech_synthesis_enabled: bool
    """Whether speech is synthesized."""

    stream_transcript: bool
    """Whether the transcript is streamed."""

    answer_message: str | None = None
    """Message to answer with."""
