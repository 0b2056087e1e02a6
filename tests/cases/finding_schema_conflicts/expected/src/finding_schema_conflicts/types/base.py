from .._models import BaseModel


class Base(BaseModel):
    id: str | None = None

    size: float | None = None
