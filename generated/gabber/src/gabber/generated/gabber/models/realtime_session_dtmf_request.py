from __future__ import annotations

from gabber._openapi_generator import models as _base

from .realtime_session_dtmf_digit import RealtimeSessionDTMFDigit


class RealtimeSessionDTMFRequest(_base.Model):
    """The DTMF tones to send."""

    digits: list[RealtimeSessionDTMFDigit]
    """The digits."""
