from datetime import datetime

from ..._models import BaseModel


class Data(BaseModel):
    id: str
    """Identifies the participant."""

    created_at: datetime
    """When the participant was added, in ISO format."""

    custom_participant_id: str
    """What the client's own systems call the participant; nobody else is called so."""

    preset_name: str
    """Preset that the participant has."""

    updated_at: datetime
    """When the participant was last changed, in ISO format."""

    name: str | None = None
    """What the participant is called."""

    picture: str | None = None
    """Address of a picture of the participant."""


class Paging(BaseModel):
    end_offset: float

    start_offset: float

    total_count: float


class MeetingGetMeetingParticipantsResponse(BaseModel):
    data: list[Data]

    paging: Paging

    success: bool
