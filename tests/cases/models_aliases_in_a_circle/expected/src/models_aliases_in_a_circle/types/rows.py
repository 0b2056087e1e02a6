from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._models import BaseModel

if TYPE_CHECKING:
    from . import columns as _columns


class Item(BaseModel):
    columns: _columns.Columns | None = None


Rows: TypeAlias = list[Item]

if not TYPE_CHECKING:  # imported last: these modules import this one
    from . import columns as _columns
