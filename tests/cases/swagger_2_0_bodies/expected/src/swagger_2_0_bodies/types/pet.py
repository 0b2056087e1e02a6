from .._models import BaseModel


class Pet(BaseModel):
    name: str

    id: int | None = None
