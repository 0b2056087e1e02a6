from __future__ import annotations

from ...._models import BaseModel


class Below(BaseModel):
    below: Below | None = None

    width: int | None = None


class V1ShelfResponse(BaseModel):
    below: Below | None = None
