from typing import Literal

from .._models import BaseModel


class Detail(BaseModel):
    first: str | None = None

    second: int | None = None


class Refined(BaseModel):
    detail: Detail | None = None

    kind: Literal["a", "b", "c"] | str | None = None
