from __future__ import annotations

from typing import Required, TypedDict


class ThingSelfParams(TypedDict, total=False):
    path_class: Required[str]

    query_class: str

    dollar_top: int

    at_top: int

    top: int

    created_at: str

    created_of_at: str
