from datetime import datetime
from typing import Literal

from ..._models import BaseModel


class DataRecordingConfigVideoConfigWatermarkSize(BaseModel):
    """How large the watermark is."""

    height: int | None = None
    """Pixels from top to bottom of the watermark."""

    width: int | None = None
    """Pixels from side to side of the watermark."""


class DataRecordingConfigVideoConfigWatermark(BaseModel):
    """Picture laid over the recorded video."""

    position: Literal["left top", "right top", "left bottom", "right bottom"] | str | None = None
    """Corner that the watermark sits in."""

    size: DataRecordingConfigVideoConfigWatermarkSize | None = None
    """How large the watermark is."""

    url: str | None = None
    """Address of the picture used as watermark."""


class DataAIConfigSummarization(BaseModel):
    """Settings of the summary."""

    summary_type: (
        Literal[
            "general",
            "team_meeting",
            "sales_call",
            "client_check_in",
            "interview",
            "daily_standup",
            "one_on_one_meeting",
            "lecture",
            "code_review",
        ]
        | str
        | None
    ) = None
    """Kind of summary wanted, for instance a general one or one that suits a sales call."""

    text_format: Literal["plain_text", "markdown"] | str | None = None
    """Whether the summary is plain text or Markdown."""

    word_limit: int | None = None
    """Longest the summary may be, in words."""


class DataAIConfigTranscription(BaseModel):
    """Settings of the transcription."""

    keywords: list[str] | None = None
    """Words that the transcription should be better at recognising."""

    language: Literal["en-US", "en-IN", "de", "hi", "sv", "ru", "pl", "el", "fr", "nl"] | str | None = None
    """Code of the spoken language; the right one makes the transcript more accurate."""

    profanity_filter: bool | None = None
    """Decides whether offensive words appear in transcripts."""


class DataRecordingConfigAudioConfig(BaseModel):
    """Settings of the recorded audio."""

    channel: Literal["mono", "stereo"] | str | None = None
    """Number of audio channels: one (mono) or two (stereo)."""

    codec: Literal["MP3", "AAC"] | str | None = None
    """Encoding of the audio. With VP8 or VP9 video it cannot be chosen: it is then vorbis."""

    export_file: bool | None = None
    """Whether the audio also becomes a file of its own."""


class DataRecordingConfigLiveStreamingConfig(BaseModel):
    rtmp_url: str | None = None
    """RTMP address that receives the stream."""


class DataRecordingConfigRealtimekitBucketConfig(BaseModel):
    enabled: bool
    """Whether recordings go to RealtimeKit's own bucket.

    When false, a recording gets neither download_url nor audio_download_url nor
    download_url_expiry.
    """


class DataRecordingConfigStorageConfig(BaseModel):
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


class DataRecordingConfigVideoConfig(BaseModel):
    codec: Literal["H264", "VP8"] | str | None = None
    """Encoding of the video."""

    export_file: bool | None = None
    """Whether the video also becomes a file of its own."""

    height: int | None = None
    """Pixels from top to bottom of the recorded video."""

    watermark: DataRecordingConfigVideoConfigWatermark | None = None
    """Picture laid over the recorded video."""

    width: int | None = None
    """Pixels from side to side of the recorded video."""


class DataAIConfig(BaseModel):
    """How transcripts and summaries of the meeting are made."""

    summarization: DataAIConfigSummarization | None = None
    """Settings of the summary."""

    transcription: DataAIConfigTranscription | None = None
    """Settings of the transcription."""


class DataRecordingConfig(BaseModel):
    """How this meeting is recorded.

    What is set here goes before what the app has in the RealtimeKit developer portal.
    """

    audio_config: DataRecordingConfigAudioConfig | None = None
    """Settings of the recorded audio."""

    file_name_prefix: str | None = None
    """Text put in front of the name of the recorded file."""

    live_streaming_config: DataRecordingConfigLiveStreamingConfig | None = None

    max_seconds: float | None = None
    """Longest a recording may last, in seconds: from one minute up to a whole day."""

    realtimekit_bucket_config: DataRecordingConfigRealtimekitBucketConfig | None = None

    storage_config: DataRecordingConfigStorageConfig | None = None

    video_config: DataRecordingConfigVideoConfig | None = None


class Data(BaseModel):
    """What the operation gives back."""

    id: str
    """Identifies the meeting."""

    created_at: datetime
    """Moment of creation, in ISO format."""

    updated_at: datetime
    """Moment of the last change, in ISO format."""

    ai_config: DataAIConfig | None = None
    """How transcripts and summaries of the meeting are made."""

    live_stream_on_start: bool | None = None
    """Whether a livestream of the meeting begins together with it."""

    persist_chat: bool | None = None
    """Whether the chat of the meeting is kept for a week."""

    record_on_start: bool | None = None
    """Whether recording begins when the first person comes in."""

    recording_config: DataRecordingConfig | None = None
    """How this meeting is recorded.

    What is set here goes before what the app has in the RealtimeKit developer portal.
    """

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


class MeetingReplaceMeetingByIDResponse(BaseModel):
    success: bool
    """Whether the operation succeeded."""

    data: Data | None = None
    """What the operation gives back."""
