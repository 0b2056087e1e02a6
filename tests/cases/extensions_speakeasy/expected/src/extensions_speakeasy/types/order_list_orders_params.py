from __future__ import annotations

from typing import TypedDict


class OrderListOrdersParams(TypedDict, total=False):
    since: str
