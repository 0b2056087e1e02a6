from __future__ import annotations

from typing import TypedDict


class ValueChangeParams(TypedDict, total=False):
    active: bool

    title: str
