from .._models import BaseModel
from .owner import Owner


class Model(BaseModel):
    owner: Owner
