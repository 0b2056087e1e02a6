from .._models import BaseModel


class BothEvent(BaseModel):
    a: str | None = None
