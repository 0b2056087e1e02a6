from __future__ import annotations

from typing import Required, TypedDict


class MeetingGetMeetingParticipantsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    page_no: float
    """Number of the page wanted."""

    per_page: float
    """How many a page holds."""
