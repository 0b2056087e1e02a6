from .._models import BaseModel


class Square(BaseModel):
    kind: str

    side: float | None = None
