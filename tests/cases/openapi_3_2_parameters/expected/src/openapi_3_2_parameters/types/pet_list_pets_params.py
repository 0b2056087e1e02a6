from __future__ import annotations

from typing import Required, TypedDict


class Filter(TypedDict, total=False):
    kind: Required[str]

    names: list[str]


class PetListPetsParams(TypedDict, total=False):
    filter: Required[Filter]
    """Which pets."""
