from __future__ import annotations

from typing import Required, TypedDict


class PetCopyParams(TypedDict, total=False):
    destination: Required[str]
