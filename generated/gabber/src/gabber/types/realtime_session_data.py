from typing import Literal

from .._models import BaseModel


class RealtimeSessionData(BaseModel):
    """One piece of data kept with a session."""

    type: Literal["caller_phone_number", "agent_phone_number"] | str
    """What the value is."""

    value: str
    """The value itself."""
