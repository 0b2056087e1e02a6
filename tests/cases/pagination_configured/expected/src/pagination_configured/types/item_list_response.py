from .._models import BaseModel
from .item import Item


class ItemListResponse(BaseModel):
    data: list[Item]

    has_more: bool

    last_id: str | None = None
