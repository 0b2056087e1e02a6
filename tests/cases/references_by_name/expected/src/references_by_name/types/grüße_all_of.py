from .._models import BaseModel
from .whole import Whole


class GrüßeAllOf(BaseModel):
    x: Whole | None = None
