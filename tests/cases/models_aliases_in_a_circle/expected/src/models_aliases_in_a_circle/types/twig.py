from .._models import BaseModel


class Twig(BaseModel):
    length: float
