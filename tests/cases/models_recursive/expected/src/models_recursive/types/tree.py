from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._models import BaseModel

if TYPE_CHECKING:
    from .node import Node


class Tree(BaseModel):
    root: Node

    root_name: Annotated[str | None, Field(alias="rootName")] = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .node import Node
