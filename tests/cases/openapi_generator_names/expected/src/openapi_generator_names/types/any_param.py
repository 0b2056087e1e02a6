from __future__ import annotations

from typing import TypedDict


class AnyParam(TypedDict, total=False):
    any: object
