from .._models import BaseModel
from . import base as _base


class Derived(BaseModel):
    id: str

    name: str

    details: _base.Details | None = None
