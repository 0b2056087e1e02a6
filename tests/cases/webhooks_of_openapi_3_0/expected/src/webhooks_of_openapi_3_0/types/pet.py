from .._models import BaseModel


class Pet(BaseModel):
    name: str

    owner: str | None = None
