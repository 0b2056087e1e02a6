from __future__ import annotations

from typing import Required, TypedDict


class RealtimeSessionGeneralConfigParam(TypedDict, total=False):
    """General settings of a session."""

    save_messages: Required[bool]
    """Whether the messages are saved."""

    time_limit_s: int
    """Time limit of the session, by its name in seconds."""
