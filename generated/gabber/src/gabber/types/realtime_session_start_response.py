from .._models import BaseModel
from .realtime_session import RealtimeSession
from .realtime_session_connection_details import RealtimeSessionConnectionDetails


class RealtimeSessionStartResponse(BaseModel):
    """A session just started, and how to connect to it."""

    connection_details: RealtimeSessionConnectionDetails
    """How to connect to the session."""

    session: RealtimeSession
    """The new session."""
