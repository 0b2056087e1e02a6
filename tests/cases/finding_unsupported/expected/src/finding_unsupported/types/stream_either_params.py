from __future__ import annotations

from typing import TypedDict


class StreamEitherParams(TypedDict, total=False):
    a: str
