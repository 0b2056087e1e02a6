from datetime import datetime

from .._models import BaseModel


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


class Address(BaseModel):
    street: str | None = None


class Order(BaseModel):
    lines: list[Line]

    address: Address | None = None

    history: dict[str, History] | None = None

    payment: PaymentCreditCard | PaymentCash | None = None
