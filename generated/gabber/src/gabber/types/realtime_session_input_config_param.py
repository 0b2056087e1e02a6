from __future__ import annotations

from typing import Required, TypedDict


class RealtimeSessionInputConfigParam(TypedDict, total=False):
    """Settings for what a session takes in."""

    interruptable: Required[bool]
    """Whether interruptions are possible."""

    parallel_listening: Required[bool]
    """Whether parallel listening is on."""
