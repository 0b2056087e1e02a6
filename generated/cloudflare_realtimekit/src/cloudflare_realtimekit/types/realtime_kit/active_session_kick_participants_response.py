from ..._models import BaseModel


class DataParticipant(BaseModel):
    id: str
    """Identifies the participant of the session."""

    created_at: str

    updated_at: str

    email: str | None = None
    """Mail address of the participant."""

    name: str | None = None
    """The participant's name."""

    picture: str | None = None
    """Address of the picture that shows the participant."""


class Data(BaseModel):
    action: str | None = None

    participants: list[DataParticipant] | None = None


class ActiveSessionKickParticipantsResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
