from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel
from .._unions import Discriminator, UnknownVariant
from .house import House
from .kind import Kind
from .size import Size
from .zoo import Zoo

if TYPE_CHECKING:
    from .owner import Owner


class Toys(BaseModel):
    colour: str | None = None

    squeaks: bool | None = None
    """Deprecated."""


class Pet(BaseModel):
    """A pet.

    ## Not a heading either
    """

    id: str
    """Its id."""

    kind: Kind

    name: str

    born_on: Annotated[date | None, Field(alias="bornOn")] = None
    """The day:

    - as the owner says
    - or as a vet guesses
    """

    home: Annotated[House | Zoo | UnknownVariant, Discriminator("type", {"house": House, "zoo": Zoo})] | None = None

    owner: Owner | None = None

    parents: list[Pet] | None = None

    secret: str | None = None

    size: Size | None = None

    toys: dict[str, Toys] | None = None

    if not TYPE_CHECKING:  # a narrower type than the base declares
        __pydantic_extra__: dict[str, int]


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .owner import Owner
