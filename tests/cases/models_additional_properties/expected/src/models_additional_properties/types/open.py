from .._models import BaseModel


class Open(BaseModel):
    id: str | None = None
