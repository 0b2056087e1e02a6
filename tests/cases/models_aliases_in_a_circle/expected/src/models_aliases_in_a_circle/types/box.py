from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._models import BaseModel

if TYPE_CHECKING:
    from .shelf import Shelf


class ContentNote(BaseModel):
    """Note."""

    text: str

    shelf: Shelf | None = None


class Box(BaseModel):
    content: Content | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .shelf import Shelf

Content: TypeAlias = Shelf | ContentNote
