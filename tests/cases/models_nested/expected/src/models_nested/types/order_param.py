from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import tag as _tag
    from .tag_param import TagParam


class LineProduct(TypedDict, total=False):
    name: str


class Line(TypedDict, total=False):
    product: LineProduct


class History(TypedDict, total=False):
    at: str | datetime


class PaymentCreditCard(TypedDict, total=False):
    """Credit Card."""

    number: str


class PaymentCash(TypedDict, total=False):
    """Cash."""

    coins: int


class Tag(TypedDict, total=False):
    own_name: Annotated[str, Field(alias="ownName")]


class Address(TypedDict, total=False):
    street: str


class OrderParam(TypedDict, total=False):
    lines: Required[Sequence[Line]]

    address: Address

    history: dict[str, History]

    payment: PaymentCreditCard | PaymentCash

    shared: _tag.Tag | TagParam

    tags: Sequence[Tag]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import tag as _tag
    from .tag_param import TagParam
