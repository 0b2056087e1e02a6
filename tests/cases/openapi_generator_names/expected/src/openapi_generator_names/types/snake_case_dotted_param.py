from __future__ import annotations

from typing import TypedDict


class SnakeCaseDottedParam(TypedDict, total=False):
    id: str
