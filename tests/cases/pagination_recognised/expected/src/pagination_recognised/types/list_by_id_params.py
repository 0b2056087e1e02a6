from __future__ import annotations

from typing import TypedDict


class ListByIDParams(TypedDict, total=False):
    starting_after: str
