from .._models import BaseModel
from .claws import Claws


class Kitten(BaseModel):
    kind: str

    age: int | None = None

    claws: Claws | None = None
