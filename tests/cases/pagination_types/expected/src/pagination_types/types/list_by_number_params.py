from __future__ import annotations

from typing import TypedDict


class ListByNumberParams(TypedDict, total=False):
    page: int
