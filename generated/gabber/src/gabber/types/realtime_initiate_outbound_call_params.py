from __future__ import annotations

from typing import Literal, Required, TypedDict


class RealtimeInitiateOutboundCallParams(TypedDict, total=False):
    destination_phone_number: Required[str]
    """Number to call."""

    source_phone_number: Required[str]
    """Number to call from."""

    type: Required[Literal["phone"]]
    """Says that this is a phone call."""
