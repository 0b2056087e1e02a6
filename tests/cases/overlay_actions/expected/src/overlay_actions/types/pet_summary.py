from .._models import BaseModel


class PetSummary(BaseModel):
    """Somebody's companion."""

    id: str

    name: str
    """What it listens to."""
