from __future__ import annotations

from typing import Literal, Required, TypedDict


class RecordingConfigVideoConfigWatermarkSize(TypedDict, total=False):
    """How large the watermark is."""

    height: int
    """Pixels from top to bottom of the watermark."""

    width: int
    """Pixels from side to side of the watermark."""


class RecordingConfigVideoConfigWatermark(TypedDict, total=False):
    """Picture laid over the recorded video."""

    position: Literal["left top", "right top", "left bottom", "right bottom"]
    """Corner that the watermark sits in."""

    size: RecordingConfigVideoConfigWatermarkSize
    """How large the watermark is."""

    url: str
    """Address of the picture used as watermark."""


class AIConfigSummarization(TypedDict, total=False):
    """Settings of the summary."""

    summary_type: Literal[
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
    """Kind of summary wanted, for instance a general one or one that suits a sales call."""

    text_format: Literal["plain_text", "markdown"]
    """Whether the summary is plain text or Markdown."""

    word_limit: int
    """Longest the summary may be, in words."""


class AIConfigTranscription(TypedDict, total=False):
    """Settings of the transcription."""

    keywords: list[str]
    """Words that the transcription should be better at recognising."""

    language: Literal["en-US", "en-IN", "de", "hi", "sv", "ru", "pl", "el", "fr", "nl"]
    """Code of the spoken language; the right one makes the transcript more accurate."""

    profanity_filter: bool
    """Decides whether offensive words appear in transcripts."""


class RecordingConfigAudioConfig(TypedDict, total=False):
    """Settings of the recorded audio."""

    channel: Literal["mono", "stereo"]
    """Number of audio channels: one (mono) or two (stereo)."""

    codec: Literal["MP3", "AAC"]
    """Encoding of the audio. With VP8 or VP9 video it cannot be chosen: it is then vorbis."""

    export_file: bool
    """Whether the audio also becomes a file of its own."""


class RecordingConfigLiveStreamingConfig(TypedDict, total=False):
    rtmp_url: str
    """RTMP address that receives the stream."""


class RecordingConfigRealtimekitBucketConfig(TypedDict, total=False):
    enabled: Required[bool]
    """Whether recordings go to RealtimeKit's own bucket.

    When false, a recording gets neither download_url nor audio_download_url nor
    download_url_expiry.
    """


class RecordingConfigStorageConfig(TypedDict, total=False):
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


class RecordingConfigVideoConfig(TypedDict, total=False):
    codec: Literal["H264", "VP8"]
    """Encoding of the video."""

    export_file: bool
    """Whether the video also becomes a file of its own."""

    height: int
    """Pixels from top to bottom of the recorded video."""

    watermark: RecordingConfigVideoConfigWatermark
    """Picture laid over the recorded video."""

    width: int
    """Pixels from side to side of the recorded video."""


class AIConfig(TypedDict, total=False):
    """How transcripts and summaries of the meeting are made."""

    summarization: AIConfigSummarization
    """Settings of the summary."""

    transcription: AIConfigTranscription
    """Settings of the transcription."""


class RecordingConfig(TypedDict, total=False):
    """How this meeting is recorded.

    What is set here goes before what the app has in the RealtimeKit developer portal.
    """

    audio_config: RecordingConfigAudioConfig
    """Settings of the recorded audio."""

    file_name_prefix: str
    """Text put in front of the name of the recorded file."""

    live_streaming_config: RecordingConfigLiveStreamingConfig

    max_seconds: float
    """Longest a recording may last, in seconds: from one minute up to a whole day."""

    realtimekit_bucket_config: RecordingConfigRealtimekitBucketConfig

    storage_config: RecordingConfigStorageConfig | None

    video_config: RecordingConfigVideoConfig


class MeetingReplaceMeetingByIDParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    ai_config: AIConfig
    """How transcripts and summaries of the meeting are made."""

    live_stream_on_start: bool | None
    """Whether a livestream of the meeting begins together with it."""

    persist_chat: bool
    """Whether the chat of the meeting is kept for a week."""

    record_on_start: bool | None
    """Whether recording begins when the first person comes in."""

    recording_config: RecordingConfig
    """How this meeting is recorded.

    What is set here goes before what the app has in the RealtimeKit developer portal.
    """

    session_keep_alive_time_in_secs: float
    """How many seconds a session stays alive once its last participant has gone."""

    summarize_on_end: bool
    """Whether a summary is made from the transcripts when the meeting ends.

    Transcription must be on; webhooks or the summary call deliver the result.
    """

    title: str | None
    """What the meeting is called."""
