from __future__ import annotations

from typing import Literal, Required, TypedDict


class ZooParam(TypedDict, total=False):
    type: Required[Literal["zoo"]]

    cage: int
