from .._models import BaseModel
from .items import Items


class ListByIDResponse(BaseModel):
    has_more: bool | None = None

    items: Items | None = None
