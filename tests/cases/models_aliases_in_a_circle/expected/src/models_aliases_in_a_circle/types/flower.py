from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from . import leaves as _leaves


class Flower(BaseModel):
    petal_count: Annotated[int, Field(alias="petalCount")]

    leaves: _leaves.Leaves | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import leaves as _leaves
