from .._models import BaseModel


class Free(BaseModel):
    id: str | None = None
