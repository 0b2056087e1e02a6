from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._models import BaseModel

if TYPE_CHECKING:
    from . import rows as _rows


class Item(BaseModel):
    rows: _rows.Rows | None = None


Columns: TypeAlias = list[Item]

if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import rows as _rows
