from __future__ import annotations

from typing import TypedDict


class OrderListParams(TypedDict, total=False):
    after: str

    page: int
