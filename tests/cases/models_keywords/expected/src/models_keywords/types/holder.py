from .._models import BaseModel
from .part import Part


class Holder(BaseModel):
    part: Part | None = None
