from .._models import BaseModel


class Toy(BaseModel):
    name: str | None = None
