from __future__ import annotations

from typing import Required, TypedDict


class PetQueryPetsParams(TypedDict, total=False):
    name: Required[str]

    limit: int
