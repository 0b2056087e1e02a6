from .._models import BaseModel
from . import field as _field


class Model(BaseModel):
    field: _field.Field | None = None
