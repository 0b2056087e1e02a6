from __future__ import annotations

from typing import Literal, TypedDict


class PetSearchParams(TypedDict, total=False):
    words: list[str]

    content_type: Literal["multipart/form-data", "application/x-www-form-urlencoded"]
    """What the body is sent as."""
