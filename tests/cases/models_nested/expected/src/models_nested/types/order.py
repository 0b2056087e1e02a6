from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, TypeAlias

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from . import tag as _tag


class LineProduct(BaseModel):
    name: str | None = None


class Line(BaseModel):
    product: LineProduct | None = None


class History(BaseModel):
    at: datetime | None = None


class PaymentCreditCard(BaseModel):
    """Credit Card."""

    number: str | None = None


class PaymentCash(BaseModel):
    """Cash."""

    coins: int | None = None


class Tag(BaseModel):
    own_name: Annotated[str | None, Field(alias="ownName")] = None


class Address(BaseModel):
    street: str | None = None


Payment: TypeAlias = PaymentCreditCard | PaymentCash


class Order(BaseModel):
    lines: list[Line]

    address: Address | None = None

    history: dict[str, History] | None = None

    payment: Payment | None = None

    shared: _tag.Tag | None = None

    tags: list[Tag] | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import tag as _tag
