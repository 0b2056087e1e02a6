from __future__ import annotations

from typing import Literal, TypedDict


class PetGetPetParams(TypedDict, total=False):
    fields: list[Literal["name", "owner"]]

    sort: Literal["a-very-long-order", "another-very-long-order", "the-shortest"] | None
    """The order."""

    page: int
