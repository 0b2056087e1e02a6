from __future__ import annotations

from typing import TypedDict


class ThingListParams(TypedDict, total=False):
    thing_id: str
