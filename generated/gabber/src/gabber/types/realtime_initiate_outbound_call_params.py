from __future__ import annotations

from typing import Literal, Required, TypedDict


class RealtimeInitiateOutboundCallParams(TypedDict, total=False):
    type: Required[Literal["phone"]]
    """Says that this is a phone call."""

    source_phone_number: Required[str]
    """Number to call from."""

    destination_phone_number: Required[str]
    """Number to call."""
