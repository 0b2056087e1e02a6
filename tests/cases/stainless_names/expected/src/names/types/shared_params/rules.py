from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict


class RuleItem(TypedDict, total=False):
    name: str


Rules: TypeAlias = Sequence[RuleItem]
