from __future__ import annotations

from typing import TypedDict


class ListByNestedCursorParams(TypedDict, total=False):
    page_token: str
