from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from pydantic import Field


class Query(TypedDict, total=False):
    a: int


class Where(TypedDict, total=False):
    made_by: Annotated[str, Field(alias="madeBy")]


class BodySearchParams(TypedDict, total=False):
    ids: Sequence[int]

    link: str

    query: Query

    where: Where

    words: list[str]
