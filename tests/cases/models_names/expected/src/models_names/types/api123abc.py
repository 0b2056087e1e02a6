from .._models import BaseModel


class Api123abc(BaseModel):
    id: str | None = None
