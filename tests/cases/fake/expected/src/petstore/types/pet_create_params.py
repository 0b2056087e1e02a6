from __future__ import annotations

from typing import Required, TypedDict


class PetCreateParams(TypedDict, total=False):
    name: Required[str]
