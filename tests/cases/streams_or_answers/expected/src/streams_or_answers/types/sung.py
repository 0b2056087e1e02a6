from typing import Literal

from .._models import BaseModel


class Sung(BaseModel):
    type: Literal["sung"]

    length: int | None = None
