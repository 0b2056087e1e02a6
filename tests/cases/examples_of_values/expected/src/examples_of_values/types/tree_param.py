from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .tree import Tree


class TreeParam(TypedDict, total=False):
    branches: Required[Sequence[Tree | TreeParam]]

    name: Required[str]

    root: Required[Tree | TreeParam | None]

    parent: Tree | TreeParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .tree import Tree
