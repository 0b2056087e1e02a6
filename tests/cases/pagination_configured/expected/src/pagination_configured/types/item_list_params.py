from __future__ import annotations

from typing import TypedDict


class ItemListParams(TypedDict, total=False):
    after: str

    limit: int
