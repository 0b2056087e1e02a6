from __future__ import annotations

from datetime import datetime
from typing import Literal, Required, TypedDict


class RecordingGetRecordingsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    end_time: str | datetime
    """Where the period asked for ends."""

    expired: bool
    """Whether recordings whose address no longer works are wanted."""

    meeting_id: str
    """The meeting whose recordings are wanted."""

    page_no: float
    """Number of the page wanted."""

    per_page: float
    """How many a page holds."""

    search: str
    """Text to look for."""

    sort_by: Literal["invokedTime"]
    """What the list is sorted by."""

    sort_order: Literal["ASC", "DESC"]
    """Whether the list goes up or down."""

    start_time: str | datetime
    """Where the period asked for begins."""

    status: list[Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED"]]
    """How far the recordings wanted have come."""
