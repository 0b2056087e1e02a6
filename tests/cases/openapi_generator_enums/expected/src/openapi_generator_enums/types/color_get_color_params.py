from __future__ import annotations

from typing import Literal, TypedDict


class ColorGetColorParams(TypedDict, total=False):
    order: Literal["up", "down"]
