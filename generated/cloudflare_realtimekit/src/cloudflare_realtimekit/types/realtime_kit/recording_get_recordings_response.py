from datetime import datetime
from typing import Literal

from ..._models import BaseModel


class DataMeeting(BaseModel):
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


class DataStorageConfig(BaseModel):
    type: Literal["aws", "azure", "digitalocean", "gcs", "sftp"] | str
    """Kind of storage."""

    access_key: str | None = None
    """Access key of the storage; gcs does without. Clients can write it but not read it."""

    auth_method: Literal["KEY", "PASSWORD"] | str | None = None
    """How to log in to a storage of type sftp."""

    bucket: str | None = None
    """Bucket of the storage."""

    host: str | None = None
    """SSH host of an sftp storage."""

    password: str | None = None
    """For an sftp storage: the SSH password if auth_method is PASSWORD, the password of the private
    key if it is KEY.
    """

    path: str | None = None
    """Where in the bucket the recording goes, counted from the root of the bucket."""

    port: float | None = None
    """SSH port of an sftp storage."""

    private_key: str | None = None
    """Private key for the SSH login of an sftp storage whose auth_method is KEY."""

    region: str | None = None
    """Region the storage is in."""

    secret: str | None = None
    """Secret key of the storage. Clients can write it but not read it, as with access_key."""

    username: str | None = None
    """SSH user of an sftp storage."""


class Data(BaseModel):
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

    meeting: DataMeeting | None = None

    recording_duration: int | None = None
    """How many seconds were recorded in all."""

    storage_config: DataStorageConfig | None = None


class Paging(BaseModel):
    end_offset: float

    start_offset: float

    total_count: float


class RecordingGetRecordingsResponse(BaseModel):
    data: list[Data]

    paging: Paging

    success: bool
