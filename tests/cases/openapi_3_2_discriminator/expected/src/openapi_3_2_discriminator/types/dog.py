from .._models import BaseModel


class Dog(BaseModel):
    kind: str

    barks: bool | None = None
