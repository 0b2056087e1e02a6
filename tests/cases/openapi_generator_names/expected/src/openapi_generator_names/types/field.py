from .._models import BaseModel
from .operation import Operation


class Field(BaseModel):
    operation: Operation | None = None
