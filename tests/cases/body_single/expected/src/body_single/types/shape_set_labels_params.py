from __future__ import annotations

from typing import Required, TypedDict


class ShapeSetLabelsParams(TypedDict, total=False):
    body: Required[dict[str, str]]
