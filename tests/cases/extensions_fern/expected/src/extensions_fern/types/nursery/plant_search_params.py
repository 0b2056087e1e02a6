from __future__ import annotations

from typing import TypedDict


class PlantSearchParams(TypedDict, total=False):
    limit: int

    skip: int
