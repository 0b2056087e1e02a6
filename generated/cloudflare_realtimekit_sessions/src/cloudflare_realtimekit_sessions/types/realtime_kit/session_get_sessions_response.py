from typing import Literal

from ..._models import BaseModel


class DataSession(BaseModel):
    id: str
    """Identifies the session."""

    associated_id: str
    """Identifies the meeting that the session belongs to: always a UUID for V2 meetings, a room name
    like abcdef-ghijkl for V1 meetings.
    """

    created_at: str
    """When the session was created."""

    live_participants: float
    """How many participants are in the session now."""

    max_concurrent_participants: float
    """Peak number of participants."""

    meeting_display_name: str
    """Title of the session's meeting."""

    minutes_consumed: float
    """Minutes used up since the session began."""

    organization_id: str
    """Identifies the app that hosted the session."""

    started_at: str
    """When the session began."""

    status: Literal["LIVE", "ENDED"] | str
    """Whether the session is running or over."""

    type: Literal["meeting", "livestream", "participant"] | str
    """Kind of session."""

    updated_at: str
    """When the session was last changed."""

    breakout_rooms: list[object] | None = None

    ended_at: str | None = None
    """When the session was over."""

    meta: object | None = None
    """Further data about the session, of any kind."""


class Data(BaseModel):
    sessions: list[DataSession] | None = None


class Paging(BaseModel):
    end_offset: float | None = None

    start_offset: float | None = None

    total_count: float | None = None


class SessionGetSessionsResponse(BaseModel):
    data: Data | None = None

    paging: Paging | None = None

    success: bool | None = None
