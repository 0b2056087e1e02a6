from .._models import BaseModel


class Pet(BaseModel):
    id: str
