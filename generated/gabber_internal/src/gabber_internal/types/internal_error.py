from .._models import BaseModel


class InternalError(BaseModel):
    """What went wrong."""

    error: str | None = None
    """The error, as text."""
