from typing import Literal

from .._models import BaseModel


class Joined(BaseModel):
    type: Literal["joined"]

    who: str
