from .._models import BaseModel


class Cat(BaseModel):
    kind: str
