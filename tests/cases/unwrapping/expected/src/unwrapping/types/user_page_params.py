from __future__ import annotations

from typing import TypedDict


class UserPageParams(TypedDict, total=False):
    cursor: str
