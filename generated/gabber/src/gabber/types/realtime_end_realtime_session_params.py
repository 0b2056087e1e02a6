from __future__ import annotations

from typing import TypedDict


class RealtimeEndRealtimeSessionParams(TypedDict, total=False):
    x_human_id: str
    """Narrows a call that authenticates with x-api-key to one particular human."""
