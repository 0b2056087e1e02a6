from typing import Literal

from .._models import BaseModel


class Round(BaseModel):
    form: Literal["circle", "ellipse", "blob"] | str

    radius: float | None = None
