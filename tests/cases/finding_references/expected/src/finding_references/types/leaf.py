from __future__ import annotations

from .._models import BaseModel


class Leaf(BaseModel):
    next: Leaf | None = None
