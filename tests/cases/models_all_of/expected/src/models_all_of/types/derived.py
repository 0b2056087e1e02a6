from .._models import BaseModel
from . import base


class Derived(BaseModel):
    id: str

    name: str

    details: base.Details | None = None
