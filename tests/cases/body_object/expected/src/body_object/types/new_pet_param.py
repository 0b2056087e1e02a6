from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .owner import Owner
    from .owner_param import OwnerParam


class Chip(TypedDict, total=False):
    serial_number: Required[Annotated[str, Field(alias="serialNumber")]]


class NewPetParam(TypedDict, total=False):
    name: Required[str]
    """What it is called."""

    owner: Required[Owner | OwnerParam]

    born_at: Annotated[str | datetime, Field(alias="bornAt")]

    chip: Chip

    nickname: str | None

    tags: list[str]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .owner import Owner
    from .owner_param import OwnerParam
