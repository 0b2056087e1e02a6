from __future__ import annotations

from typing import TypedDict


class ListByOffsetParams(TypedDict, total=False):
    offset: int

    limit: int
