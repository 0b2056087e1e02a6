from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from . import leaf_param as _leaf_param
    from .node import Node
    from .tree import Tree
    from .tree_param import TreeParam


class NodeParam(TypedDict, total=False):
    children: Sequence[Node | NodeParam]

    leaf: _leaf_param.LeafParam

    node_name: Annotated[str, Field(alias="nodeName")]

    tree: Tree | TreeParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from . import leaf_param as _leaf_param
    from .node import Node
    from .tree import Tree
    from .tree_param import TreeParam
