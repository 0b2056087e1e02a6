from __future__ import annotations

from typing import Required, TypedDict


class BodySendFormParams(TypedDict, total=False):
    name: Required[str]

    tags: list[str]
