from .._models import BaseModel
from .item import Item


class ListByURLResponse(BaseModel):
    next: str | None = None

    values: list[Item] | None = None
