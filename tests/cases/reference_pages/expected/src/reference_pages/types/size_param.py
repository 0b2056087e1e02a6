from __future__ import annotations

from typing import Literal, Required, TypedDict


class SizeParam(TypedDict, total=False):
    """How large it is."""

    unit: Required[Literal["cm"]]

    value: Required[float]
