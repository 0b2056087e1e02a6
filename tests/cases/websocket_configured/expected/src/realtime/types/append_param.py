from __future__ import annotations

from typing import Literal, Required, TypedDict


class AppendParam(TypedDict, total=False):
    audio: Required[str | bytes]

    type: Required[Literal["Append"]]
