from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .leaf_param import LeafParam
    from .node import Node
    from .tree import Tree
    from .tree_param import TreeParam


class NodeParam(TypedDict, total=False):
    children: Sequence[Node | NodeParam]

    leaf: LeafParam

    node_name: Annotated[str, Field(alias="nodeName")]

    tree: Tree | TreeParam
