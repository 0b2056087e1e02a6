from .._models import BaseModel


class Bark(BaseModel):
    loud: bool | None = None


class Dog(BaseModel):
    bark: Bark | None = None

    taken: str | None = None
