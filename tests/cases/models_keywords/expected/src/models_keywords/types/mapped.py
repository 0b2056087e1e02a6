from typing import TypeAlias

from .._models import BaseModel


class Value(BaseModel):
    inner: str


Mapped: TypeAlias = dict[str, Value]
