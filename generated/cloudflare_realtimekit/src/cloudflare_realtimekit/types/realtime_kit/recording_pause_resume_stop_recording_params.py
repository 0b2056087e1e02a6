from __future__ import annotations

from typing import Literal, Required, TypedDict


class RecordingPauseResumeStopRecordingParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    action: Required[Literal["stop", "pause", "resume"]]
    """What is to be done with the recording."""
