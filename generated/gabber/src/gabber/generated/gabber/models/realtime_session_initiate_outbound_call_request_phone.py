from __future__ import annotations

from typing import Annotated

from gabber._openapi_generator import models as _base


class RealtimeSessionInitiateOutboundCallRequestPhone(_base.Model):
    """A call from one phone number to another."""

    destination_phone_number: str
    """Number to call."""

    source_phone_number: str
    """Number to call from."""

    type: Annotated[str, _base.Allowed(("phone",))]
    """Says that this is a phone call."""
