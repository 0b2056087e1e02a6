from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict


class LivestreamGetLivestreamAnalyticsCompleteParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    end_time: str | datetime
    """Where the period asked for ends."""

    start_time: str | datetime
    """Where the period asked for begins."""
