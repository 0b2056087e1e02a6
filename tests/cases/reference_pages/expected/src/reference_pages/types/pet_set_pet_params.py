from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import pet_param as _pet_param
    from .house import House
    from .house_param import HouseParam
    from .kind import Kind
    from .owner import Owner
    from .owner_param import OwnerParam
    from .pet import Pet
    from .pet_param import PetParam
    from .size import Size
    from .size_param import SizeParam
    from .zoo import Zoo
    from .zoo_param import ZooParam


class PetSetPetParams(TypedDict, total=False):
    kind: Required[Kind]

    name: Required[str]

    born_on: Annotated[str | date | None, Field(alias="bornOn")]
    """The day:

    - as the owner says
    - or as a vet guesses
    """

    home: House | HouseParam | Zoo | ZooParam

    owner: Owner | OwnerParam

    parents: Sequence[Pet | PetParam]

    secret: str

    size: Size | SizeParam

    toys: dict[str, _pet_param.Toys]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import pet_param as _pet_param
    from .house import House
    from .house_param import HouseParam
    from .kind import Kind
    from .owner import Owner
    from .owner_param import OwnerParam
    from .pet import Pet
    from .pet_param import PetParam
    from .size import Size
    from .size_param import SizeParam
    from .zoo import Zoo
    from .zoo_param import ZooParam
