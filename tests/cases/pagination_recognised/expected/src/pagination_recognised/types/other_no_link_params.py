from __future__ import annotations

from typing import TypedDict


class OtherNoLinkParams(TypedDict, total=False):
    page: int
