from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field

from .._bodies import FileInput


class ThingCreateParams(TypedDict, total=False):
    pair: Required[tuple[str, str | datetime]]

    secret: Required[str]

    amount: str | Decimal

    at: str | time

    big: int

    big_text: Annotated[str, Field(alias="bigText")]

    data: str | bytes

    encoded: str | bytes

    exact: tuple[float, float]

    file: FileInput

    lasts: str | timedelta

    loose: Sequence[str | int]

    nothing: None

    one: Literal[1]

    patterned: dict[str, int | str]

    tags: list[str]
