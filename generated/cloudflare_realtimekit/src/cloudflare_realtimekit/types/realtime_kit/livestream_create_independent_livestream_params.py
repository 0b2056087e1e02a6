from __future__ import annotations

from typing import Required, TypedDict


class LivestreamCreateIndependentLivestreamParams(TypedDict, total=False):
    account_id: Required[str]
    """The account."""

    name: str | None
    """What the livestream is to be called."""
