from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .pet import Pet
    from .pet_param import PetParam


class OwnerParam(TypedDict, total=False):
    """Who has pets."""

    name: Required[str]

    pets: Sequence[Pet | PetParam]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .pet import Pet
    from .pet_param import PetParam
