from __future__ import annotations

from typing import Required, TypedDict


class AppGetParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""
