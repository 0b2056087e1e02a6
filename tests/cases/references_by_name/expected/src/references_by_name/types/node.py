from __future__ import annotations

from .._models import BaseModel


class Node(BaseModel):
    inner: Node | None = None
