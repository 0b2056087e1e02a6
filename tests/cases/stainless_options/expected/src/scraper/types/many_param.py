from __future__ import annotations

from typing import Required, TypedDict


class ManyParam(TypedDict, total=False):
    pages: Required[list[str]]
