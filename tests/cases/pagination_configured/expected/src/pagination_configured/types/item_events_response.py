from .._models import BaseModel


class ItemEventsResponse(BaseModel):
    events: list[str] | None = None

    next_cursor: str | None = None
