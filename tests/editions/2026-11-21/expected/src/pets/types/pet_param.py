from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from . import kind as _kind


class OwnerPerson(TypedDict, total=False):
    """Person."""

    name: Required[str]


class OwnerShelter(TypedDict, total=False):
    """Shelter."""

    address: Required[str]


class PetParam(TypedDict, total=False):
    id: Required[str]

    name: Required[str]

    born: str | date | None

    kind: _kind.Kind

    owner: OwnerPerson | OwnerShelter


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import kind as _kind
