from __future__ import annotations

from .._models import BaseModel


class Pet(BaseModel):
    id: int

    name: str

    parent: Pet | None = None

    secret: str | None = None

    tag: str | None = None
