from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class LayersOutputStorageConfig(TypedDict, total=False):
    type: Required[Literal["aws", "azure", "digitalocean", "gcs", "sftp"]]
    """Kind of storage."""

    access_key: str
    """Access key of the storage; gcs does without. Clients can write it but not read it."""

    auth_method: Literal["KEY", "PASSWORD"]
    """How to log in to a storage of type sftp."""

    bucket: str
    """Bucket of the storage."""

    host: str
    """SSH host of an sftp storage."""

    password: str
    """For an sftp storage: the SSH password if auth_method is PASSWORD, the password of the private
    key if it is KEY.
    """

    path: str
    """Where in the bucket the recording goes, counted from the root of the bucket."""

    port: float
    """SSH port of an sftp storage."""

    private_key: str
    """Private key for the SSH login of an sftp storage whose auth_method is KEY."""

    region: str
    """Region the storage is in."""

    secret: str
    """Secret key of the storage. Clients can write it but not read it, as with access_key."""

    username: str
    """SSH user of an sftp storage."""


class LayersOutput(TypedDict, total=False):
    storage_config: LayersOutputStorageConfig | None

    type: Literal["REALTIMEKIT_BUCKET", "STORAGE_CONFIG"]
    """Whether that is RealtimeKit's bucket or the storage in storage_config."""


class Layers(TypedDict, total=False):
    file_name_prefix: str
    """Text put in front of the name of the recorded file."""

    outputs: Sequence[LayersOutput]
    """Where the layer goes."""


class RecordingStartTrackRecordingParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    layers: Required[dict[str, Layers]]
    """The layers to record, each under its name."""

    meeting_id: Required[str]
    """The meeting to record."""

    max_seconds: float
    """Longest the recording may last, in seconds."""
