from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypedDict


class SessionGetSessionsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    associated_id: str
    """The meeting whose sessions are wanted."""

    end_time: str | datetime
    """Where the period asked for ends."""

    page_no: float
    """Number of the page wanted."""

    participants: str
    """Participants whose sessions are wanted."""

    per_page: float
    """How many a page holds."""

    search: str
    """Text to look for."""

    sort_by: Literal["minutesConsumed", "createdAt"]
    """What the list is sorted by."""

    sort_order: Literal["ASC", "DESC"]
    """Whether the list goes up or down."""

    start_time: str | datetime
    """Where the period asked for begins."""

    status: Literal["LIVE", "ENDED"]
    """Whether running sessions are wanted, or ones that are over."""
