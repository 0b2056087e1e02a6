from .._models import BaseModel
from .item import Item


class ListByIDResponse(BaseModel):
    has_more: bool

    items: list[Item]
