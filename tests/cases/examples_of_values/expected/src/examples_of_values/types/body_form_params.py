from __future__ import annotations

from typing import Literal, Required, TypedDict


class BodyFormParams(TypedDict, total=False):
    grant: Required[Literal["token"]]

    tags: Required[list[str]]
