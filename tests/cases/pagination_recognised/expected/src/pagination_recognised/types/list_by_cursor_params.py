from __future__ import annotations

from typing import TypedDict


class ListByCursorParams(TypedDict, total=False):
    page: str
