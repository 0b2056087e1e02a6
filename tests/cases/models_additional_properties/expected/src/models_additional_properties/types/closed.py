from .._models import BaseModel


class Closed(BaseModel):
    id: str | None = None
