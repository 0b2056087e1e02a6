from datetime import datetime
from typing import Literal

from ..._models import BaseModel


class Data(BaseModel):
    """What the operation gives back."""

    id: str
    """Identifies the recording."""

    audio_download_url: str | None
    """Address that the audio can be fetched from; there is one if audio_config was given."""

    download_url: str | None
    """Address that the recording can be fetched from."""

    download_url_expiry: datetime | None
    """Until when the download address works."""

    file_size: float | None
    """How many bytes the recording has."""

    invoked_time: datetime
    """When the recording was asked for."""

    output_file_name: str
    """Name of the recorded file."""

    session_id: str | None
    """Identifies the session of the meeting that was recorded."""

    started_time: datetime | None
    """When recording really began, as a rule some seconds later than invoked_time."""

    status: Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"] | str
    """How far the recording has come."""

    stopped_time: datetime | None
    """When the recording was stopped; there is none before that."""

    recording_duration: int | None = None
    """How many seconds were recorded in all."""


class RecordingGetActiveRecordingsResponse(BaseModel):
    data: Data
    """What the operation gives back."""

    success: bool
    """Whether the operation succeeded."""
