from typing import Literal

from .._models import BaseModel


class Angular(BaseModel):
    form: Literal["square", "blob"] | str

    sides: int | None = None
