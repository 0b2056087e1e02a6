from __future__ import annotations

from openai_realtime._openapi_generator import models as _base


class RealtimeTranscriptionSessionCreateResponseClientSecret(_base.Model):
    """The short-lived key. There is one only if the session was created with this call."""

    expires_at: int
    """When the key expires, as a timestamp. For now, every key expires after one minute."""

    value: str
    """The key itself, with which a client authenticates to the Realtime API.

    It is for the client's side, where a standard API token must not be: that one belongs on servers
    only.
    """
