from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Required, TypedDict


class BodyListsParams(TypedDict, total=False):
    body: Required[Sequence[list[str | date]]]
