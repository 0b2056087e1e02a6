from __future__ import annotations

from typing import TypedDict


class ItemEventsParams(TypedDict, total=False):
    cursor: str
