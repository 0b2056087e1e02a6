from .._models import BaseModel


class ListByOffsetResponse(BaseModel):
    total_count: int | None = None

    values: list[str] | None = None
