from .._models import BaseModel


class ChatEventsEvent(BaseModel):
    data: str

    event: str

    id: str | None = None
