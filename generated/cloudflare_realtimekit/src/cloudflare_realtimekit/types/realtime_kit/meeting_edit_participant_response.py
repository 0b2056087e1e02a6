from datetime import datetime

from ..._models import BaseModel


class Data(BaseModel):
    """The participant."""

    id: str
    """Identifies the participant."""

    created_at: datetime
    """When the participant was added, in ISO format."""

    custom_participant_id: str
    """What the client's own systems call the participant; nobody else is called so."""

    preset_name: str
    """Preset that the participant has."""

    token: str
    """Lets the participant join the meeting from a client."""

    updated_at: datetime
    """When the participant was last changed, in ISO format."""

    name: str | None = None
    """What the participant is called."""

    picture: str | None = None
    """Address of a picture of the participant."""


class MeetingEditParticipantResponse(BaseModel):
    success: bool
    """Whether the operation succeeded."""

    data: Data | None = None
    """The participant."""
