from __future__ import annotations

from typing import TypedDict


class PetRestParams(TypedDict, total=False):
    hours: float
