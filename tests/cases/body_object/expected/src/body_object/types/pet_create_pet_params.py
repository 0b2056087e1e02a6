from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import new_pet_param as _new_pet_param
    from .owner import Owner
    from .owner_param import OwnerParam


class PetCreatePetParams(TypedDict, total=False):
    name: Required[str]
    """What it is called."""

    owner: Required[Owner | OwnerParam]

    born_at: Annotated[str | datetime, Field(alias="bornAt")]

    chip: _new_pet_param.Chip

    nickname: str | None

    tags: list[str]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import new_pet_param as _new_pet_param
    from .owner import Owner
    from .owner_param import OwnerParam
