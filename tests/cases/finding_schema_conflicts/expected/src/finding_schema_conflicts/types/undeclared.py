from .._models import BaseModel


class Undeclared(BaseModel):
    id: str

    nmae: object

    name: str | None = None
