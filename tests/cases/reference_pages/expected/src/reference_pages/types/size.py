from typing import Literal

from .._models import BaseModel


class Size(BaseModel):
    """How large it is."""

    unit: Literal["cm"]

    value: float
