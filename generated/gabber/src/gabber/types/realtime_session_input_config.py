from .._models import BaseModel


class RealtimeSessionInputConfig(BaseModel):
    """Settings for what a session takes in."""

    interruptable: bool
    """Whether interruptions are possible."""

    parallel_listening: bool
    """Whether parallel listening is on."""
