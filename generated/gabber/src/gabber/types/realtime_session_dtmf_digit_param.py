from __future__ import annotations

from typing import Literal, Required, TypedDict


class RealtimeSessionDTMFDigitParam(TypedDict, total=False):
    """One DTMF digit, or a pause."""

    digit: Required[Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#", "A", "B", "C", "D", "<pause>"]]
    """The digit, or `<pause>`."""

    duration: Required[int]
    """How long it lasts."""
