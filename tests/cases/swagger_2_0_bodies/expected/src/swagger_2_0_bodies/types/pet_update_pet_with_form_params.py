from __future__ import annotations

from typing import Required, TypedDict


class PetUpdatePetWithFormParams(TypedDict, total=False):
    name: Required[str]
    """The name of the pet."""

    colours: list[str]

    friends: list[str]
