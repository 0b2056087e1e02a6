from .._models import BaseModel


class Error(BaseModel):
    """The failure."""

    code: float
    """Number of the failure."""

    message: str
    """The failure in words."""


class GenericErrorResponse(BaseModel):
    """What went wrong; the body of most failures."""

    error: Error
    """The failure."""

    success: bool
    """False, as the operation failed."""
