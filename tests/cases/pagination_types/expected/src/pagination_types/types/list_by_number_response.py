from .._models import BaseModel
from .items import Items


class ListByNumberResponse(BaseModel):
    page: int | None = None

    total_pages: int | None = None

    values: Items | None = None
