from datetime import datetime

from .._models import BaseModel


class Worded(BaseModel):
    made: datetime

    name: str

    extra: dict[str, object] | None = None
