from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Required, TypedDict

from pydantic import Field

from .._bodies import FileInput

if TYPE_CHECKING:
    from .owner import Owner
    from .owner_param import OwnerParam


class BodyCreatePetParams(TypedDict, total=False):
    name: Required[str]

    made_by: Annotated[Owner | OwnerParam, Field(alias="madeBy")]

    photo: FileInput

    content_type: Literal["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
    """What the body is sent as."""


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .owner import Owner
    from .owner_param import OwnerParam
