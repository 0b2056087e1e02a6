from .._models import BaseModel


class JobDoneEvent(BaseModel):
    id: str | None = None
