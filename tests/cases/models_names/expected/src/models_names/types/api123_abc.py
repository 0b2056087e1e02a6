from .._models import BaseModel


class Api123Abc(BaseModel):
    id: str | None = None
