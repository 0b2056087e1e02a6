from .._models import BaseModel


class Part(BaseModel):
    id: str | None = None
