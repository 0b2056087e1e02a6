from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Required, TypedDict

from pydantic import Field

if TYPE_CHECKING:
    from .node import Node
    from .node_param import NodeParam


class TreePlantParams(TypedDict, total=False):
    root: Required[Node | NodeParam]

    root_name: Annotated[str, Field(alias="rootName")]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .node import Node
    from .node_param import NodeParam
