from typing import TYPE_CHECKING

from .._models import BaseModel


class MappedRest(BaseModel):
    first: str

    second: int

    if not TYPE_CHECKING:  # a narrower type than the base declares
        __pydantic_extra__: dict[str, int]
