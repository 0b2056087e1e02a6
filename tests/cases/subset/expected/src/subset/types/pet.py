from .._models import BaseModel


class Pet(BaseModel):
    kind: str
