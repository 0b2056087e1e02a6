from .._models import BaseModel
from .items import Items


class ListByURLResponse(BaseModel):
    next: str | None = None

    values: Items | None = None
