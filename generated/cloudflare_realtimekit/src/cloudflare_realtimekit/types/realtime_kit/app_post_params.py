from __future__ import annotations

from typing import Required, TypedDict


class AppPostParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    name: Required[str]
    """What the app is to be called."""
