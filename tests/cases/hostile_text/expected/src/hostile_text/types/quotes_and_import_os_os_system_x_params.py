from __future__ import annotations

from typing import Literal, TypedDict


class QuotesAndImportOsOsSystemXParams(TypedDict, total=False):
    a_b: Literal['"', "'", "\\", "\n"]
