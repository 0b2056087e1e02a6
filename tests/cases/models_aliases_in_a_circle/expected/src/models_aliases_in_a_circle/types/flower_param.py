from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import leaves_param as _leaves_param


class FlowerParam(TypedDict, total=False):
    petal_count: Required[Annotated[int, Field(alias="petalCount")]]

    leaves: _leaves_param.LeavesParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import leaves_param as _leaves_param
