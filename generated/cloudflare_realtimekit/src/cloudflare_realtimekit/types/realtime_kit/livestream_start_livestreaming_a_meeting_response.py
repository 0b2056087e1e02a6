from typing import Literal

from ..._models import BaseModel


class Data(BaseModel):
    id: str | None = None
    """Identifies the livestream."""

    ingest_server: str | None = None
    """Server that gets audio and video from the RTMP encoder."""

    playback_url: str | None = None
    """Web address at which viewers see the livestream."""

    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None

    stream_key: str | None = None
    """Key that gives access to this livestream and no other."""


class LivestreamStartLivestreamingAMeetingResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
