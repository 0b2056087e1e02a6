from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class Filter(TypedDict, total=False):
    state: str


class OrderListParams(TypedDict, total=False):
    ids: Sequence[int]

    filter: Filter
