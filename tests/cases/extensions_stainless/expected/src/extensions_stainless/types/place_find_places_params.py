from __future__ import annotations

from typing import TypedDict


class PlaceFindPlacesParams(TypedDict, total=False):
    location: str

    old: str
