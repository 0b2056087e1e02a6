from __future__ import annotations

from typing import TypedDict


class BodySendFormParams(TypedDict, total=False):
    name: str
