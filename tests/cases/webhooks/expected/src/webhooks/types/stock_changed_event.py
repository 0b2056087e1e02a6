from typing import Literal

from .._models import BaseModel


class Item(BaseModel):
    sku: str

    left: int | None = None


class StockChangedEvent(BaseModel):
    items: list[Item]

    type: Literal["stock.rose", "stock.fell"] | str
