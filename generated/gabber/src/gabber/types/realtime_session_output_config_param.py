from __future__ import annotations

from typing import Required, TypedDict


class RealtimeSessionOutputConfigParam(TypedDict, total=False):
    """Settings for what a session gives out."""

    stream_transcript: Required[bool]
    """Whether the transcript is streamed."""

    speech_synthesis_enabled: Required[bool]
    """Whether speech is synthesized."""

    answer_message: str
    """Message to answer with."""
