from __future__ import annotations

from .._models import BaseModel
from .leaf import Leaf


class Tree(BaseModel):
    children: list[Tree] | None = None

    leaf: Leaf | None = None
