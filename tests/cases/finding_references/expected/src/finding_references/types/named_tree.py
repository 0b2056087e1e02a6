from .._models import BaseModel
from .leaf import Leaf
from .tree import Tree


class NamedTree(BaseModel):
    children: list[Tree] | None = None

    leaf: Leaf | None = None

    name: str | None = None
