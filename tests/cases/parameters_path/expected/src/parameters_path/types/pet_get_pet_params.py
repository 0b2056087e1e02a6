from __future__ import annotations

from typing import Required, TypedDict


class PetGetPetParams(TypedDict, total=False):
    account_id: Required[str]
    """Whose pet it is."""
