from __future__ import annotations

from typing import Required, TypedDict


class SessionGetSessionChatParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    app_id: Required[str]
    """The app."""
