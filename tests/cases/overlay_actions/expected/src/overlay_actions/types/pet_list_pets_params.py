from __future__ import annotations

from typing import TypedDict


class PetListPetsParams(TypedDict, total=False):
    limit: int

    after: str
    """Where the last page ended."""
