import typing

from .._models import BaseModel


class Literal(BaseModel):
    value: typing.Literal["a", "b"] | str | None = None
