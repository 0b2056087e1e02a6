from .._models import BaseModel


class Failure(BaseModel):
    error: str | None = None
