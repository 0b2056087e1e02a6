from __future__ import annotations

from typing import TypedDict


class NoteFirstParams(TypedDict, total=False):
    after: str

    limit: int
