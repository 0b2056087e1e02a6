from __future__ import annotations

from typing import TypedDict


class RawListParams(TypedDict, total=False):
    dict: list[str]
