from __future__ import annotations

from typing import TypedDict


class SongSingParams(TypedDict, total=False):
    prompt: str

    stream: bool
