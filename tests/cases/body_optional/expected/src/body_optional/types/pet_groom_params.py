from __future__ import annotations

from typing import Required, TypedDict


class PetGroomParams(TypedDict, total=False):
    length: Required[float]

    colour: str
