from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .realtime_session_dtmf_digit import RealtimeSessionDTMFDigit
    from .realtime_session_dtmf_digit_param import RealtimeSessionDTMFDigitParam


class RealtimeDtmfParams(TypedDict, total=False):
    digits: Required[Sequence[RealtimeSessionDTMFDigit | RealtimeSessionDTMFDigitParam]]
    """The digits."""


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .realtime_session_dtmf_digit import RealtimeSessionDTMFDigit
    from .realtime_session_dtmf_digit_param import RealtimeSessionDTMFDigitParam
