from __future__ import annotations

from typing import Literal, Required, TypedDict


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


class AIConfig(TypedDict, total=False):
    """How transcripts and summaries of the meeting are made."""

    summarization: AIConfigSummarization
    """Settings of the summary."""

    transcription: AIConfigTranscription
    """Settings of the transcription."""


class MeetingUpdateMeetingByIDParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    ai_config: AIConfig
    """How transcripts and summaries of the meeting are made."""

    live_stream_on_start: bool
    """Whether a livestream of the meeting begins together with it."""

    persist_chat: bool
    """Whether the chat of the meeting is kept for a week."""

    record_on_start: bool
    """Whether recording begins when the first person comes in."""

    session_keep_alive_time_in_secs: float
    """How many seconds a session stays alive once its last participant has gone."""

    status: Literal["ACTIVE", "INACTIVE"]
    """An INACTIVE meeting cannot be joined, an ACTIVE one can."""

    summarize_on_end: bool
    """Whether a summary is made from the transcripts when the meeting ends.

    Transcription must be on; webhooks or the summary call deliver the result.
    """

    title: str
    """What the meeting is called."""
