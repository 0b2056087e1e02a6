from __future__ import annotations

from typing import TypedDict


class JobListParams(TypedDict, total=False):
    after: str
