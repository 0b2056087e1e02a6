from ..._models import BaseModel


class DataParticipant(BaseModel):
    id: str | None = None
    """Identifies the participant; corresponds to the peerId."""

    created_at: str | None = None
    """When the participant was created."""

    custom_participant_id: str | None = None
    """The ID that the client gave when it created the participant."""

    display_name: str | None = None
    """Name the participant was shown under on joining."""

    duration: float | None = None
    """Minutes that the participant spent in the session."""

    joined_at: str | None = None
    """When the participant came in."""

    left_at: str | None = None
    """When the participant went."""

    preset_name: str | None = None
    """Which preset the participant has."""

    updated_at: str | None = None
    """When the data of the participant was last changed."""

    user_id: str | None = None
    """The participant's user ID."""


class Data(BaseModel):
    participants: list[DataParticipant] | None = None


class SessionGetSessionParticipantsResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
