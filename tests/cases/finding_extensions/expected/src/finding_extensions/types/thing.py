from typing import Literal

from .._models import BaseModel


class Thing(BaseModel):
    kind: Literal["a", "b"] | str | None = None

    level: Literal["a"] | None = None

    name: str | None = None

    size: Literal["a"] | None = None
