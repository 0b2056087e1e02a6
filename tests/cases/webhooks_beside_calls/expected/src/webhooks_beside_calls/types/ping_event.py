from .._models import BaseModel


class PingEvent(BaseModel):
    zen: str | None = None
