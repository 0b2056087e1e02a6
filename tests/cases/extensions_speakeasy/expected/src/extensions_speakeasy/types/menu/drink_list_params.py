from __future__ import annotations

from typing import TypedDict


class DrinkListParams(TypedDict, total=False):
    page: int

    size: int
