from datetime import date
from typing import TypeAlias

from .._models import BaseModel
from .kind import Kind


class OwnerPerson(BaseModel):
    """Person."""

    name: str


class OwnerShelter(BaseModel):
    """Shelter."""

    address: str


Owner: TypeAlias = OwnerPerson | OwnerShelter


class Pet(BaseModel):
    id: str

    name: str

    born: date | None = None

    kind: Kind | None = None

    owner: Owner | None = None
