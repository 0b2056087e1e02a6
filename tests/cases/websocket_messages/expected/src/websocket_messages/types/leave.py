from typing import Literal

from .._models import BaseModel


class Leave(BaseModel):
    type: Literal["Leave"]
