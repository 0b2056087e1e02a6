from typing import Literal

from .._models import BaseModel


class UpdateRealtimeSessionStateRequest(BaseModel):
    """Which state to put a session into."""

    state: Literal["in_progress"]
    """The new state. That the session is running is the one there is to say."""
