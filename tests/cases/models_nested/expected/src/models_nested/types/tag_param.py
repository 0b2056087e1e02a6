from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .order import Order
    from .order_param import OrderParam


class TagParam(TypedDict, total=False):
    order: Order | OrderParam

    shared_name: Annotated[str, Field(alias="sharedName")]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .order import Order
    from .order_param import OrderParam
