from .._models import BaseModel


class AttachHumanRequest(BaseModel):
    """Which human to attach to a session."""

    human: str
    """The human to attach."""
