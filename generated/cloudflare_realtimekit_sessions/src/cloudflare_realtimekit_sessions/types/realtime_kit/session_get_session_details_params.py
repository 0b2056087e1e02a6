from __future__ import annotations

from typing import Required, TypedDict


class SessionGetSessionDetailsParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""

    include_breakout_rooms: bool
    """Whether breakout rooms come along."""
