from __future__ import annotations

from typing import Annotated

from gabber._openapi_generator import models as _base


class RealtimeSessionDTMFDigit(_base.Model):
    """One DTMF digit, or a pause."""

    digit: Annotated[
        str, _base.Allowed(("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "A", "B", "C", "D", "<pause>"))
    ]
    """The digit, or `<pause>`."""

    duration: int
    """How long it lasts."""
