from .._models import BaseModel


class CallEndedEvent(BaseModel):
    event: str

    seconds: int | None = None
