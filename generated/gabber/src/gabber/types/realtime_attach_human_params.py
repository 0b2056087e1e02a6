from __future__ import annotations

from typing import Required, TypedDict


class RealtimeAttachHumanParams(TypedDict, total=False):
    human: Required[str]
    """The human to attach."""
