from __future__ import annotations

from typing import TypedDict


class BirthParam(TypedDict, total=False):
    year: int
