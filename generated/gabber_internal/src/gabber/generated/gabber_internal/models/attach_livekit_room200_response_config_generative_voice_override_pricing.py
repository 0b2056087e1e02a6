from __future__ import annotations

from gabber_internal._openapi_generator import models as _base


class AttachLivekitRoom200ResponseConfigGenerativeVoiceOverridePricing(_base.Model):
    """What the voice costs."""

    currency: str
    """Currency of the price."""

    price_per_second: str
    """Price of one second, as a string."""

    product_name: str
    """Name of the product that is priced."""
