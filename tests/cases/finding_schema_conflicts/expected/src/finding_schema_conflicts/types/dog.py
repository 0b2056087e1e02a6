from .._models import BaseModel


class Dog(BaseModel):
    kind: str

    bark: bool | None = None
