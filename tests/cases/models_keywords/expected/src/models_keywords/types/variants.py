from .._models import BaseModel


class Variants(BaseModel):
    common: str

    shared: str | int

    round: bool | None = None

    square: int | None = None
