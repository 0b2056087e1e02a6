from typing import Literal

from ..._models import BaseModel


class Data(BaseModel):
    id: str | None = None
    """Identifies the livestream."""

    disabled: bool | None = None
    """Whether the livestream was switched off."""

    ingest_server: str | None = None
    """Server that the RTMP encoder is to send audio and video to."""

    meeting_id: str | None = None

    name: str | None = None

    playback_url: str | None = None
    """Web address at which viewers see the livestream."""

    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str | None = None

    stream_key: str | None = None
    """Key that gives access to this livestream and no other."""


class LivestreamCreateIndependentLivestreamResponse(BaseModel):
    data: Data | None = None

    success: bool | None = None
