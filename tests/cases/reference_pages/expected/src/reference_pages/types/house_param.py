from __future__ import annotations

from typing import Literal, Required, TypedDict


class HouseParam(TypedDict, total=False):
    type: Required[Literal["house"]]

    street: str
