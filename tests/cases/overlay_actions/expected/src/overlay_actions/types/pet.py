from .._models import BaseModel


class Pet(BaseModel):
    """Somebody's companion."""

    id: str

    name: str
    """What it listens to."""
