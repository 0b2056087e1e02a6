from .._models import BaseModel


class Thing(BaseModel):
    id: str | None = None
