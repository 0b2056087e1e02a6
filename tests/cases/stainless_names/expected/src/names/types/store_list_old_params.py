from __future__ import annotations

from typing import TypedDict


class StoreListOldParams(TypedDict, total=False):
    cursor: str
