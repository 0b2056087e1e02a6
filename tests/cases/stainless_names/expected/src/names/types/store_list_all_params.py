from __future__ import annotations

from typing import TypedDict


class StoreListAllParams(TypedDict, total=False):
    after: str
