from __future__ import annotations

from typing import Required, TypedDict


class RequiredParam(TypedDict, total=False):
    b: Required[str]
