from datetime import datetime
from typing import Literal

from ..._models import BaseModel


class Data(BaseModel):
    id: str
    """Identifies the meeting."""

    created_at: datetime
    """Moment of creation, in ISO format."""

    updated_at: datetime
    """Moment of the last change, in ISO format."""

    live_stream_on_start: bool | None = None
    """Whether a livestream of the meeting begins together with it."""

    persist_chat: bool | None = None
    """Whether the chat of the meeting is kept for a week."""

    record_on_start: bool | None = None
    """Whether recording begins when the first person comes in."""

    session_keep_alive_time_in_secs: float | None = None
    """How many seconds a session stays alive once its last participant has gone."""

    status: Literal["ACTIVE", "INACTIVE"] | str | None = None
    """An INACTIVE meeting cannot be joined, an ACTIVE one can."""

    summarize_on_end: bool | None = None
    """Whether a summary is made from the transcripts when the meeting ends.

    Transcription must be on; webhooks or the summary call deliver the result.
    """

    title: str | None = None
    """What the meeting is called."""


class Paging(BaseModel):
    end_offset: float

    start_offset: float

    total_count: float


class MeetingGetResponse(BaseModel):
    data: list[Data]

    paging: Paging

    success: bool
