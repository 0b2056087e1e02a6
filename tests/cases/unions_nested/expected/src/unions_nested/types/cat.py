from typing import Literal

from .._models import BaseModel


class Cat(BaseModel):
    kind: Literal["cat"]
