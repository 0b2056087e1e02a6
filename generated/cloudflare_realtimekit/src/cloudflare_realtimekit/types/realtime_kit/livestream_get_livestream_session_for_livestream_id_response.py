from datetime import datetime
from typing import Literal

from ..._models import BaseModel


class DataLivestream(BaseModel):
    id: str | None = None
    """Identifies the livestream asked for."""

    created_at: str | None = None
    """Moment of creation, in ISO format."""

    disabled: str | None = None
    """Whether the livestream was switched off."""

    ingest_server: str | None = None
    """Server that gets audio and video from the RTMP encoder."""

    meeting_id: str | None = None
    """Identifies the meeting that is streamed."""

    name: str | None = None
    """What the livestream is called."""

    playback_url: str | None = None
    """Web address at which viewers see the livestream."""

    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None

    stream_key: str | None = None
    """Key that gives access to this livestream and no other."""

    updated_at: str | None = None
    """Moment of the last change, in ISO format."""


class DataPaging(BaseModel):
    end_offset: int | None = None

    start_offset: int | None = None

    total_count: int | None = None


class DataSession(BaseModel):
    id: str | None = None
    """Identifies the session of the livestream."""

    created_at: datetime | None = None
    """Moment of creation, in ISO format."""

    err_message: str | None = None

    ingest_seconds: float | None = None
    """Duration of the input, that is, of streaming from the meeting."""

    invoked_time: datetime | None = None
    """When it was asked for, in ISO format."""

    livestream_id: str | None = None

    started_time: datetime | None = None
    """When it began, in ISO format."""

    stopped_time: datetime | None = None
    """When it was stopped, in ISO format."""

    updated_at: datetime | None = None
    """Moment of the last change, in ISO format."""

    viewer_seconds: float | None = None
    """How long viewers watched, in all."""


class Data(BaseModel):
    livestream: DataLivestream | None = None

    paging: DataPaging | None = None

    session: DataSession | None = None


class LivestreamGetLivestreamSessionForLivestreamIDResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
