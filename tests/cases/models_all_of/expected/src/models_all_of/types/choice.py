from .._models import BaseModel
from . import base as _base


class Choice(BaseModel):
    id: str

    a: str | None = None

    b: str | None = None

    details: _base.Details | None = None
