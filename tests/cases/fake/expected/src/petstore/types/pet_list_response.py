from .._models import BaseModel
from .pet import Pet


class PetListResponse(BaseModel):
    data: list[Pet]

    next_cursor: str | None = None

    note: str | None = None
