from ..._models import BaseModel
from ..libraries.birth import Birth


class Person(BaseModel):
    born: Birth | None = None

    name: str | None = None
