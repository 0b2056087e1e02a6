from __future__ import annotations

from typing import TypedDict


class OtherNoNextParams(TypedDict, total=False):
    cursor: str
