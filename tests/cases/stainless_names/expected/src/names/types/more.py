from .._models import BaseModel
from . import base as _base


class MoreRest(BaseModel):
    by: str | None = None


class More(BaseModel):
    made: _base.Made | None = None

    rest: MoreRest | None = None
