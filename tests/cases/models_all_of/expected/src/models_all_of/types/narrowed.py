from .._models import BaseModel
from . import base as _base


class Narrowed(BaseModel):
    id: str
    """The id of the narrow one."""

    details: _base.Details

    name: str
