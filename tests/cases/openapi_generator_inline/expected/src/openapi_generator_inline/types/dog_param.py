from __future__ import annotations

from typing import TypedDict


class Bark(TypedDict, total=False):
    loud: bool


class DogParam(TypedDict, total=False):
    bark: Bark

    taken: str
