from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from .order import Order


class Tag(BaseModel):
    order: Order | None = None

    shared_name: Annotated[str | None, Field(alias="sharedName")] = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .order import Order
