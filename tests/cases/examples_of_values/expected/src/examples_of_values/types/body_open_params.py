from __future__ import annotations

from typing import TypedDict


class BodyOpenParams(TypedDict, total=False):
    body: dict[str, object]
