from __future__ import annotations

from .._models import BaseModel


class Linked(BaseModel):
    ident: str
    """Of the base."""

    label: str | None = None

    next: Linked | None = None
