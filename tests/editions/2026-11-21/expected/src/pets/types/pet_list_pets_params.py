from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .kind import Kind


class PetListPetsParams(TypedDict, total=False):
    kind: Kind

    limit: int


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .kind import Kind
