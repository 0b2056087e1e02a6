from .._models import BaseModel
from .claws import Claws


class Cat(BaseModel):
    kind: str

    claws: Claws | None = None
