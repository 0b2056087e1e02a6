from __future__ import annotations

from typing import Required, TypedDict


class SquareParam(TypedDict, total=False):
    kind: Required[str]

    side: float
