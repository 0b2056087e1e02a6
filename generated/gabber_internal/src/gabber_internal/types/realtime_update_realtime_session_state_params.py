from __future__ import annotations

from typing import Literal, Required, TypedDict


class RealtimeUpdateRealtimeSessionStateParams(TypedDict, total=False):
    state: Required[Literal["in_progress"]]
    """The new state. That the session is running is the one there is to say."""
