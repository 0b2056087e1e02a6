from __future__ import annotations

from typing import Required, TypedDict


class MeetingAddParticipantParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    custom_participant_id: Required[str]
    """What the client's own systems call the participant; nobody else is called so."""

    preset_name: Required[str]
    """Preset that the participant has."""

    name: str | None
    """What the participant is called."""

    picture: str | None
    """Address of a picture of the participant."""
