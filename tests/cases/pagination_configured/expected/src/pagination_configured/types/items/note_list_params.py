from __future__ import annotations

from typing import TypedDict


class NoteListParams(TypedDict, total=False):
    after: str

    limit: int
