from __future__ import annotations

from typing import TypedDict


class LogReadParams(TypedDict, total=False):
    stream: bool
