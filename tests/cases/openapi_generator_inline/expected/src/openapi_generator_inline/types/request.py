import builtins

from .._models import BaseModel
from .dog import Dog
from .free import Free
from .names import Names


class List(BaseModel):
    x: str | None = None


class Map(BaseModel):
    y: str | None = None


class General(BaseModel):
    limit: int | None = None


class Other(BaseModel):
    limit: float | None = None


class Titled(BaseModel):
    """Person Owner."""

    n: str | None = None


class Request(BaseModel):
    dog: Dog | None = None

    free: Free | None = None

    general: General | None = None

    list: builtins.list[builtins.list[List]] | None = None

    map: dict[str, Map] | None = None

    names: Names | None = None

    other: Other | None = None

    titled: Titled | None = None
    """Person Owner."""
