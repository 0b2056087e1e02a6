from __future__ import annotations

from typing import TypedDict


class PetListByPathParams(TypedDict, total=False):
    selector: str
