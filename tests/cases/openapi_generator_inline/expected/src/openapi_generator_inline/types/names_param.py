from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict


class Item(TypedDict, total=False):
    first: str


NamesParam: TypeAlias = Sequence[Item]
