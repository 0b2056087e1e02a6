from .._models import BaseModel
from .leaf import Leaf


class All(BaseModel):
    next: Leaf | None = None


class Other(BaseModel):
    all: All | None = None
