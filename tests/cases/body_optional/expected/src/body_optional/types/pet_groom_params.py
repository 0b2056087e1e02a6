from __future__ import annotations

from typing import TypedDict


class PetGroomParams(TypedDict, total=False):
    length: float

    colour: str
