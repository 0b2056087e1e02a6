from __future__ import annotations

from typing import TypedDict


class OtherOtherTypeParams(TypedDict, total=False):
    page: int
