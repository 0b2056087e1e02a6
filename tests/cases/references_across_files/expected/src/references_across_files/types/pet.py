from .._models import BaseModel
from .owner import Owner


class Pet(BaseModel):
    owner: Owner
