from typing import Literal

from .._models import BaseModel


class RealtimeSessionInitiateOutboundCallRequestPhone(BaseModel):
    """A call from one phone number to another."""

    type: Literal["phone"]
    """Says that this is a phone call."""

    source_phone_number: str
    """Number to call from."""

    destination_phone_number: str
    """Number to call."""
