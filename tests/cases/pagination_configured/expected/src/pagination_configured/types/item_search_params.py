from __future__ import annotations

from typing import TypedDict


class ItemSearchParams(TypedDict, total=False):
    offset: int

    query: str
