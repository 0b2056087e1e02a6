from typing import Literal

from .._models import BaseModel


class RealtimeSessionDTMFDigit(BaseModel):
    """One DTMF digit, or a pause."""

    digit: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "A", "B", "C", "D", "<pause>"] | str
    """The digit, or `<pause>`."""

    duration: int
    """How long it lasts."""
