from __future__ import annotations

from typing import TypedDict


class StoreListParams(TypedDict, total=False):
    after: str
