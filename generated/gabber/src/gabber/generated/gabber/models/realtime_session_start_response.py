from __future__ import annotations

from gabber._openapi_generator import models as _base

from .realtime_session import RealtimeSession
from .realtime_session_connection_details import RealtimeSessionConnectionDetails


class RealtimeSessionStartResponse(_base.Model):
    """A session just started, and how to connect to it."""

    connection_details: RealtimeSessionConnectionDetails
    """How to connect to the session."""

    session: RealtimeSession
    """The new session."""
