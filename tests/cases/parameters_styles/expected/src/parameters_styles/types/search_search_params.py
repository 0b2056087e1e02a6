from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, Required, TypedDict


class Filter(TypedDict, total=False):
    age: int

    name: str


class SearchSearchParams(TypedDict, total=False):
    ids: Required[Sequence[int]]

    tags: list[str]

    sort: list[Literal["name", "age"]]

    filter: Filter

    space: list[str]

    pipe: list[str]

    url: str

    where: dict[str, object]

    since: str | datetime

    x_trace: list[str]

    session: str
