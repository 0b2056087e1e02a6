from .._models import BaseModel


class Error(BaseModel):
    """The failure."""

    code: float
    """Number of the failure."""

    message: str
    """The failure in words."""


class ErrorResponse(BaseModel):
    """What went wrong; the body of failures of the webhook operations."""

    error: Error
    """The failure."""

    success: bool
    """Whether the operation succeeded."""
