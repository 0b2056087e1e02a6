from __future__ import annotations

from typing import TypedDict


class RawAPI2deleteParams(TypedDict, total=False):
    body: dict[str, object]
