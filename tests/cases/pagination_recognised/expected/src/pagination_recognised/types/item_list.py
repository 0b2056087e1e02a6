from .._models import BaseModel
from .item import Item


class ItemList(BaseModel):
    values: list[Item]

    next_page: str | None = None

    total_count: int | None = None
