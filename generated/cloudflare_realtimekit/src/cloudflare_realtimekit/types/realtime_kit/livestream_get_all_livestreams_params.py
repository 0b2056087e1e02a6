from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypedDict


class LivestreamGetAllLivestreamsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    end_time: str | datetime
    """Where the period asked for ends."""

    exclude_meetings: bool
    """Whether livestreams of meetings are left out."""

    page_no: int
    """Number of the page wanted."""

    per_page: int
    """How many a page holds."""

    sort_order: Literal["ASC", "DSC"]
    """Whether the list goes up or down."""

    start_time: str | datetime
    """Where the period asked for begins."""

    status: Literal["LIVE", "IDLE", "ERRORED", "INVOKED"]
    """State of the livestreams wanted."""
