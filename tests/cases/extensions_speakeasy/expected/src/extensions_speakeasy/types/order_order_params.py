from __future__ import annotations

from typing import Required, TypedDict


class OrderOrderParams(TypedDict, total=False):
    number: Required[str]

    drinks: list[str]
