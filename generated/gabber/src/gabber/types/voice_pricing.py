from .._models import BaseModel


class VoicePricing(BaseModel):
    """What a voice costs."""

    price_per_second: str
    """Price of one second, as a string."""

    currency: str
    """Currency of the price."""

    product_name: str
    """Name of the product that is priced."""
