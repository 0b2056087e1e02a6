from .._models import BaseModel
from .joined import Joined


class EventWholeEvent(BaseModel):
    data: Joined

    event: str

    id: str | None = None
