from ..._models import BaseModel


class Data(BaseModel):
    """What the operation gives back."""

    token: str
    """The participant's new token."""


class MeetingRefreshParticipantTokenResponse(BaseModel):
    data: Data
    """What the operation gives back."""

    success: bool
    """Whether the operation succeeded."""
