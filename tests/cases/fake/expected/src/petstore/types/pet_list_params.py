from __future__ import annotations

from typing import TypedDict


class PetListParams(TypedDict, total=False):
    cursor: str
