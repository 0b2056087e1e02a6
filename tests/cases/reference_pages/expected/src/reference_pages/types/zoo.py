from typing import Literal

from .._models import BaseModel


class Zoo(BaseModel):
    type: Literal["zoo"]

    cage: int | None = None
