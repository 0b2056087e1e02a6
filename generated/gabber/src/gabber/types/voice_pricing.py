from .._models import BaseModel


class VoicePricing(BaseModel):
    """What a voice costs."""

    currency: str
    """Currency of the price."""

    price_per_second: str
    """Price of one second, as a string."""

    product_name: str
    """Name of the product that is priced."""
