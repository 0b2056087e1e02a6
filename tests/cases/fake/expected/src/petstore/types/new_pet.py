from .._models import BaseModel


class NewPet(BaseModel):
    name: str
