from datetime import datetime
from typing import Literal

from ..._models import BaseModel


class Data(BaseModel):
    id: str | None = None
    """Identifies the livestream."""

    created_at: datetime | None = None
    """Moment of creation, in ISO format."""

    disabled: str | None = None
    """Whether the livestream was switched off."""

    ingest_server: str | None = None
    """Server that gets audio and video from the RTMP encoder."""

    meeting_id: str | None = None

    name: str | None = None
    """What the livestream is called."""

    playback_url: str | None = None
    """Web address at which viewers see the livestream."""

    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None

    stream_key: str | None = None
    """Key that gives access to this livestream and no other."""

    updated_at: datetime | None = None
    """Moment of the last change, in ISO format."""


class LivestreamGetMeetingActiveLivestreamsResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
