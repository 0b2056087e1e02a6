from __future__ import annotations

from .._models import BaseModel


class Tree(BaseModel):
    branches: list[Tree]

    name: str

    root: Tree | None

    parent: Tree | None = None
