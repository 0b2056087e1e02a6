from __future__ import annotations

from typing import Literal, Required, TypedDict


class VideoConfigWatermarkSize(TypedDict, total=False):
    """How large the watermark is."""

    height: int
    """Pixels from top to bottom of the watermark."""

    width: int
    """Pixels from side to side of the watermark."""


class VideoConfigWatermark(TypedDict, total=False):
    """Picture laid over the recorded video."""

    position: Literal["left top", "right top", "left bottom", "right bottom"]
    """Corner that the watermark sits in."""

    size: VideoConfigWatermarkSize
    """How large the watermark is."""

    url: str
    """Address of the picture used as watermark."""


class AudioConfig(TypedDict, total=False):
    """Settings of the recorded audio."""

    channel: Literal["mono", "stereo"]
    """Number of audio channels: one (mono) or two (stereo)."""

    codec: Literal["MP3", "AAC"]
    """Encoding of the audio. With VP8 or VP9 video it cannot be chosen: it is then vorbis."""

    export_file: bool
    """Whether the audio also becomes a file of its own."""


class InteractiveConfig(TypedDict, total=False):
    """Settings of metadata that go with the recording."""

    type: Literal["ID3"]
    """Kind of metadata."""


class RealtimekitBucketConfig(TypedDict, total=False):
    enabled: Required[bool]
    """Whether recordings go to RealtimeKit's own bucket.

    When false, a recording gets neither download_url nor audio_download_url nor
    download_url_expiry.
    """


class RtmpOutConfig(TypedDict, total=False):
    """Where the recording is streamed to as well."""

    rtmp_url: str
    """RTMP address that receives the stream."""


class StorageConfig(TypedDict, total=False):
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


class VideoConfig(TypedDict, total=False):
    codec: Literal["H264", "VP8"]
    """Encoding of the video."""

    export_file: bool
    """Whether the video also becomes a file of its own."""

    height: int
    """Pixels from top to bottom of the recorded video."""

    watermark: VideoConfigWatermark
    """Picture laid over the recorded video."""

    width: int
    """Pixels from side to side of the recorded video."""


class RecordingStartRecordingsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    allow_multiple_recordings: bool
    """Whether the meeting may be recorded more than once at a time."""

    audio_config: AudioConfig
    """Settings of the recorded audio."""

    file_name_prefix: str
    """Text put in front of the name of the recorded file."""

    interactive_config: InteractiveConfig
    """Settings of metadata that go with the recording."""

    max_seconds: int
    """Longest a recording may last, in seconds: from one minute up to a whole day."""

    meeting_id: str
    """The meeting to record."""

    realtimekit_bucket_config: RealtimekitBucketConfig

    rtmp_out_config: RtmpOutConfig
    """Where the recording is streamed to as well."""

    storage_config: StorageConfig | None

    url: str
    """Address of what is to be recorded."""

    video_config: VideoConfig
