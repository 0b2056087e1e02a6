from .._models import BaseModel


class Part(BaseModel):
    size: int | None = None
