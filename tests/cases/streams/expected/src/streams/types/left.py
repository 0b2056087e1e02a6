from typing import Literal

from .._models import BaseModel


class Left(BaseModel):
    type: Literal["left"]

    who: str | None = None
