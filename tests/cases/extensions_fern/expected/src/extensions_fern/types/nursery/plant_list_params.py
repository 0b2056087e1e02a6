from __future__ import annotations

from typing import TypedDict


class PlantListParams(TypedDict, total=False):
    cursor: str

    colour: str
