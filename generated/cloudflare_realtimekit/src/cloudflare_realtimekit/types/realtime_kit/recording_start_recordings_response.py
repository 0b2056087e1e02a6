from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from ..._models import BaseModel


class DataStartReasonCaller(BaseModel):
    name: str | None = None
    """Name of whoever began the recording."""

    type: Literal["ORGANIZATION", "USER"] | str | None = None
    """Whether it was an app or a user. For a user there is only a name and a user_Id."""

    user_id: Annotated[str | None, Field(alias="user_Id")] = None
    """Identifies whoever began the recording."""


class DataStopReasonCaller(BaseModel):
    name: str | None = None
    """Name of whoever stopped the recording."""

    type: Literal["ORGANIZATION", "USER"] | str | None = None
    """Whether it was an app or a user. For a user there is only a name and a user_Id."""

    user_id: Annotated[str | None, Field(alias="user_Id")] = None
    """Identifies whoever stopped the recording."""


class DataStartReason(BaseModel):
    caller: DataStartReasonCaller | None = None

    reason: Literal["API_CALL", "RECORD_ON_START"] | str | None = None
    """Whether the call that starts a recording began it, or RECORD_ON_START of the meeting did. In the
    latter case the details of the user stay empty.
    """


class DataStopReason(BaseModel):
    caller: DataStopReasonCaller | None = None

    reason: Literal["API_CALL", "INTERNAL_ERROR", "ALL_PEERS_LEFT"] | str | None = None
    """Why the recording came to its end."""


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

    start_reason: DataStartReason | None = None

    stop_reason: DataStopReason | None = None

    storage_config: DataStorageConfig | None = None


class RecordingStartRecordingsResponse(BaseModel):
    success: bool
    """Whether the operation succeeded."""

    data: Data | None = None
    """What the operation gives back."""
