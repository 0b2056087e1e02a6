from __future__ import annotations

from .._models import BaseModel


class Tree(BaseModel):
    name: str

    children: list[Tree] | None = None
