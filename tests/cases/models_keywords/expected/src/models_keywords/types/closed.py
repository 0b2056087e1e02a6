from .._models import BaseModel


class Closed(BaseModel):
    first: str | None = None
