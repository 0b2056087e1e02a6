from .._models import BaseModel
from . import base


class Choice(BaseModel):
    id: str

    a: str | None = None

    b: str | None = None

    details: base.Details | None = None
