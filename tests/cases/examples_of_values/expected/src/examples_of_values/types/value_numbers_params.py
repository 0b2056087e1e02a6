from __future__ import annotations

from typing import Required, TypedDict


class ValueNumbersParams(TypedDict, total=False):
    above: Required[int]

    any: Required[float]

    below: Required[float]

    between: Required[float]

    even: Required[int]

    exact: Required[int]

    negative: Required[int]

    step: Required[float]

    whole: Required[int]
