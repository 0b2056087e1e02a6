from __future__ import annotations

from typing import Literal, Required, TypedDict


class LeaveParam(TypedDict, total=False):
    type: Required[Literal["Leave"]]
