from __future__ import annotations

from typing import TypedDict


class OtherNoFirstParams(TypedDict, total=False):
    page: int
