from __future__ import annotations

from typing import Required, TypedDict


class RealtimeConnectParams(TypedDict, total=False):
    model: Required[str]
