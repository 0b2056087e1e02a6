from typing import TYPE_CHECKING

from .._models import BaseModel


class Unevaluated(BaseModel):
    first: str | None = None

    if not TYPE_CHECKING:  # a narrower type than the base declares
        __pydantic_extra__: dict[str, int]
