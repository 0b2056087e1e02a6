from .._models import BaseModel


class Piece(BaseModel):
    delta: str | None = None
