from __future__ import annotations

from gabber._openapi_generator import models as _base


class RealtimeSessionConnectionDetails(_base.Model):
    """What is needed to connect to a session."""

    token: str
    """Token to connect with."""

    url: str
    """Where to connect."""
