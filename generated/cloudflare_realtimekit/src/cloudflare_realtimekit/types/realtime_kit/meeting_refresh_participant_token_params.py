from __future__ import annotations

from typing import Required, TypedDict


class MeetingRefreshParticipantTokenParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    meeting_id: Required[str]
    """The meeting."""
