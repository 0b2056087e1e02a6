from __future__ import annotations

from typing import Required, TypedDict


class ActiveSessionKickParticipantsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    custom_participant_ids: Required[list[str]]
    """Who has to go, by the client's own IDs."""

    participant_ids: Required[list[str]]
    """Who has to go, by the IDs of the participants."""
