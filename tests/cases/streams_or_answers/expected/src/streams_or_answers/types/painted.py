from typing import Literal

from .._models import BaseModel


class Painted(BaseModel):
    type: Literal["painted"]

    url: str | None = None
