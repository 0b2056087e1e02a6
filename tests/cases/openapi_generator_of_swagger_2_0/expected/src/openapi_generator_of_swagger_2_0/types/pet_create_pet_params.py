from __future__ import annotations

from typing import Required, TypedDict


class PetCreatePetParams(TypedDict, total=False):
    name: Required[str]

    colours: list[str]
