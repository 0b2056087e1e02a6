from .._models import BaseModel


class Trait(BaseModel):
    score: int
