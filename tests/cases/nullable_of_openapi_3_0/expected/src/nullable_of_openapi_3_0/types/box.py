from .._models import BaseModel


class Box(BaseModel):
    id: str | None = None
