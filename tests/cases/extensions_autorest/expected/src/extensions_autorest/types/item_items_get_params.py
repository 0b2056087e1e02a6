from __future__ import annotations

from typing import TypedDict


class ItemItemsGetParams(TypedDict, total=False):
    condition: str
