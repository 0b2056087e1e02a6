from typing import Literal

from .._models import BaseModel


class Left(BaseModel):
    type: Literal["Left"]

    who: str | None = None
