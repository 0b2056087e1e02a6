from __future__ import annotations

from typing import Required, TypedDict


class MeetingEditParticipantParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    meeting_id: Required[str]
    """The meeting."""

    name: str | None
    """What the participant is called."""

    picture: str | None
    """Address of a picture of the participant."""

    preset_name: str | None
    """Preset that the participant has."""
