from .._models import BaseModel


class BadRequest(BaseModel):
    """What went wrong."""

    error: str | None = None
    """The error, as text."""
