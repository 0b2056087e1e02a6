from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from . import leaf as _leaf
    from .tree import Tree


class Node(BaseModel):
    children: list[Node] | None = None

    leaf: _leaf.Leaf | None = None

    node_name: Annotated[str | None, Field(alias="nodeName")] = None

    tree: Tree | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import leaf as _leaf
    from .tree import Tree
