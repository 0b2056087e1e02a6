from __future__ import annotations

from .._models import BaseModel
from .label import Label


class Tree(BaseModel):
    children: list[Tree] | None = None

    label: Label | None = None
