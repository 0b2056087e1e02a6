from .._models import BaseModel


class Animal(BaseModel):
    kind: str
