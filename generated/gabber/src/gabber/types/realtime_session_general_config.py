from .._models import BaseModel


class RealtimeSessionGeneralConfig(BaseModel):
    """General settings of a session."""

    save_messages: bool
    """Whether the messages are saved."""

    time_limit_s: int | None = None
    """Time limit of the session, by its name in seconds."""
