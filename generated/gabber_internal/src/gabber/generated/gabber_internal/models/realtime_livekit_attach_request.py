from __future__ import annotations

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_data_inner import AttachLivekitRoom200ResponseDataInner
from .realtime_livekit_attach_request_config import RealtimeLivekitAttachRequestConfig


class RealtimeLivekitAttachRequest(_base.Model):
    """How to set up a session that is made from a LiveKit room."""

    config: RealtimeLivekitAttachRequestConfig
    """Configuration of the new session."""

    livekit_room: str
    """The LiveKit room the session is made from."""

    data: list[AttachLivekitRoom200ResponseDataInner] | None = None
    """Pieces of data to keep with the session."""
