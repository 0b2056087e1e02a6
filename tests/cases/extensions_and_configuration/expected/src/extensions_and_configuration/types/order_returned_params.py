from __future__ import annotations

from typing import TypedDict


class OrderReturnedParams(TypedDict, total=False):
    page: int
