from typing import Literal

from .._models import BaseModel


class Object(BaseModel):
    inner: str | None = None


class Nullables(BaseModel):
    alone: None = None

    listed: str | None = None

    object: Object | None = None

    united: int | None = None

    valued: Literal["a"] | None = None
