from typing import Literal

from .._models import BaseModel


class Said(BaseModel):
    always: int | None = None
    """Deprecated."""

    other: Literal["a", "b"] | str | None = None

    wrong: int | None = None
