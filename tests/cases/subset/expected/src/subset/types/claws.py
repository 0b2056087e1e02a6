from .._models import BaseModel


class Claws(BaseModel):
    count: int | None = None
