from __future__ import annotations

from gabber._openapi_generator import models as _base


class VoicePricing(_base.Model):
    """What a voice costs."""

    currency: str
    """Currency of the price."""

    price_per_second: str
    """Price of one second, as a string."""

    product_name: str
    """Name of the product that is priced."""
