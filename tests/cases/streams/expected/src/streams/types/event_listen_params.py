from __future__ import annotations

from typing import TypedDict


class EventListenParams(TypedDict, total=False):
    topic: str
