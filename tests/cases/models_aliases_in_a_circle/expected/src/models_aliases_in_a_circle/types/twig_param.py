from __future__ import annotations

from typing import Required, TypedDict


class TwigParam(TypedDict, total=False):
    length: Required[float]
