from .._models import BaseModel
from .realtime_session_dtmf_digit import RealtimeSessionDTMFDigit


class RealtimeSessionDTMFRequest(BaseModel):
    """The DTMF tones to send."""

    digits: list[RealtimeSessionDTMFDigit]
    """The digits."""
