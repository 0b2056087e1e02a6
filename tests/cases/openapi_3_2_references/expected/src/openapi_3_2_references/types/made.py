from .._models import BaseModel
from .pet import Pet


class Made(BaseModel):
    pet: Pet | None = None
