from .._models import BaseModel
from .item import Item


class Hit(BaseModel):
    item: Item | None = None


class Meta(BaseModel):
    total: int | None = None


class ItemSearchResponse(BaseModel):
    hits: list[Hit] | None = None

    meta: Meta | None = None
