from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict


class MeetingGetParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    end_time: str | datetime
    """Where the period asked for ends."""

    page_no: float
    """Number of the page wanted."""

    per_page: float
    """How many a page holds."""

    search: str
    """Text to look for."""

    start_time: str | datetime
    """Where the period asked for begins."""
