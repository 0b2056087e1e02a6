from __future__ import annotations

from typing import TypedDict


class PetListPetsParams(TypedDict, total=False):
    x_trace: str
    """Said beside the reference."""

    limit: int
