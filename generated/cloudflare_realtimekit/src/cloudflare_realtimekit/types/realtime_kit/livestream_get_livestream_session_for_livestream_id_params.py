from __future__ import annotations

from typing import Required, TypedDict


class LivestreamGetLivestreamSessionForLivestreamIDParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    page_no: int
    """Number of the page wanted."""

    per_page: int
    """How many a page holds."""
