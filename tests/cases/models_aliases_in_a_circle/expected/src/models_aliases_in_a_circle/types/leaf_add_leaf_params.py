from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .leaves_param import LeavesParam


class LeafAddLeafParams(TypedDict, total=False):
    petal_count: Required[Annotated[int, Field(alias="petalCount")]]

    leaves: LeavesParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .leaves_param import LeavesParam
