from __future__ import annotations

from typing import TypedDict


class PetReplaceNoteParams(TypedDict, total=False):
    body: str | bytes
