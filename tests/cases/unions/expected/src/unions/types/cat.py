from .._models import BaseModel


class Cat(BaseModel):
    claws: int

    kind: str
