from .._models import BaseModel


class InternalError(BaseModel):
    """What went wrong on the server."""

    error: str | None = None
    """The error, as text."""
