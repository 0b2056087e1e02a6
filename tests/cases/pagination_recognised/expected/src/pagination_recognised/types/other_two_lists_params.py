from __future__ import annotations

from typing import TypedDict


class OtherTwoListsParams(TypedDict, total=False):
    cursor: str
