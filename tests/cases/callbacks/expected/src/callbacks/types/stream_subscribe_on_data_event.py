from datetime import datetime

from .._models import BaseModel


class StreamSubscribeOnDataEvent(BaseModel):
    timestamp: datetime

    values: list[float] | None = None
