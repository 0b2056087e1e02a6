from __future__ import annotations

from typing import Required, TypedDict


class AnnotatedParam(TypedDict, total=False):
    a: Required[str]
