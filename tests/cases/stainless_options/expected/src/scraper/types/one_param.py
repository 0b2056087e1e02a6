from __future__ import annotations

from typing import Required, TypedDict


class OneParam(TypedDict, total=False):
    page: Required[str]
