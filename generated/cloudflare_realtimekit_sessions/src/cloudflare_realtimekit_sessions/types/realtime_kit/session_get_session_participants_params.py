from __future__ import annotations

from typing import Literal, Required, TypedDict


class SessionGetSessionParticipantsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    include_peer_events: bool
    """Whether the events of the peers come along."""

    page_no: float
    """Number of the page wanted."""

    per_page: float
    """How many a page holds."""

    search: str
    """Text to look for."""

    sort_by: Literal["joinedAt", "duration"]
    """What the list is sorted by."""

    sort_order: Literal["ASC", "DESC"]
    """Whether the list goes up or down."""

    view: Literal["raw", "consolidated"]
    """Whether the data come as they are or put together."""
