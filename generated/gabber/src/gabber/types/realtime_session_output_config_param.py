from __future__ import annotations

from typing import Required, TypedDict


class RealtimeSessionOutputConfigParam(TypedDict, total=False):
    """Settings for what a session gives out."""

    speech_synthesis_enabled: Required[bool]
    """Whether speech is synthesized."""

    stream_transcript: Required[bool]
    """Whether the transcript is streamed."""

    answer_message: str
    """Message to answer with."""
