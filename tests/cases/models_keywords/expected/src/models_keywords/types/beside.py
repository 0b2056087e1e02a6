from .._models import BaseModel
from .base import Base
from .detail import Detail
from .part import Part


class Extended(BaseModel):
    ident: str
    """Of the base."""

    label: str

    more: int


class Beside(BaseModel):
    described: Base | None = None
    """What it is here.

    Deprecated.
    """

    detail: Detail | None = None

    extended: Extended | None = None

    part: Part | None = None
