from .._models import BaseModel


class RealtimeSessionConnectionDetails(BaseModel):
    """What is needed to connect to a session."""

    token: str
    """Token to connect with."""

    url: str
    """Where to connect."""
