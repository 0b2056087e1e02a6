from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from . import pet_param as _pet_param
    from .kind import Kind


class PetCreatePetParams(TypedDict, total=False):
    id: Required[str]

    name: Required[str]

    born: str | date | None

    kind: Kind

    owner: _pet_param.OwnerPerson | _pet_param.OwnerShelter


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import pet_param as _pet_param
    from .kind import Kind
