from .._models import BaseModel
from . import base


class Narrowed(BaseModel):
    id: str
    """The id of the narrow one."""

    details: base.Details

    name: str
