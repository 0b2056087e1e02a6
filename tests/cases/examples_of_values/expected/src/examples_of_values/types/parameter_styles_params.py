from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field


class Point(TypedDict, total=False):
    x: Required[float]

    y: Required[float]


class Filter(TypedDict, total=False):
    max_age: Annotated[int, Field(alias="maxAge")]

    old: str


class Json(TypedDict, total=False):
    deep: Required[Sequence[bool]]


class ParameterStylesParams(TypedDict, total=False):
    ids: Required[Sequence[int]]

    matrix: Required[dict[str, int]]

    label: Required[list[Literal["b", "a"]]]

    filter: Required[Filter]

    pipe: Required[list[str]]

    space: Required[list[str]]

    json: Required[Json]

    x_trace: Required[list[str]]

    session: Required[str]

    optional: str
