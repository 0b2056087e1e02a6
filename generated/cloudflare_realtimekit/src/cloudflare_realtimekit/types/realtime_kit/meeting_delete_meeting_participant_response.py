from datetime import datetime

from ..._models import BaseModel


class Data(BaseModel):
    """What the operation gives back."""

    created_at: datetime
    """When this object came into being, in ISO format."""

    custom_participant_id: str
    """What the client's own systems call the participant; nobody else is called so."""

    preset_id: str
    """Identifies the preset that the participant had."""

    updated_at: datetime
    """When this object was last changed, in ISO format."""


class MeetingDeleteMeetingParticipantResponse(BaseModel):
    success: bool
    """Whether the operation succeeded."""

    data: Data | None = None
    """What the operation gives back."""
