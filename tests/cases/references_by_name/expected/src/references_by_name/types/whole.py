from __future__ import annotations

from .._models import BaseModel
from .other import Other


class Whole(BaseModel):
    other: Other | None = None

    self: Whole | None = None
