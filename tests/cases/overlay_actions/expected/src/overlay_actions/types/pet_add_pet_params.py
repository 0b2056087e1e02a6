from __future__ import annotations

from typing import Required, TypedDict


class PetAddPetParams(TypedDict, total=False):
    id: Required[str]

    name: Required[str]
    """What it listens to."""
