from .._models import BaseModel
from .any_animal import AnyAnimal


class Zoo(BaseModel):
    star: AnyAnimal | None = None
