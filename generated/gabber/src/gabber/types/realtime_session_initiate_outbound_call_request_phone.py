from typing import Literal

from .._models import BaseModel


class RealtimeSessionInitiateOutboundCallRequestPhone(BaseModel):
    """A call from one phone number to another."""

    destination_phone_number: str
    """Number to call."""

    source_phone_number: str
    """Number to call from."""

    type: Literal["phone"]
    """Says that this is a phone call."""
