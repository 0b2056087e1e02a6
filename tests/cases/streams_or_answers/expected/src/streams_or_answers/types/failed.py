from typing import Literal

from .._models import BaseModel


class Failed(BaseModel):
    type: Literal["failed"]
