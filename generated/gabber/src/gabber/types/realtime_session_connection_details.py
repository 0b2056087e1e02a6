from .._models import BaseModel


class RealtimeSessionConnectionDetails(BaseModel):
    """What is needed to connect to a session."""

    url: str
    """Where to connect."""

    token: str
    """Token to connect with."""
