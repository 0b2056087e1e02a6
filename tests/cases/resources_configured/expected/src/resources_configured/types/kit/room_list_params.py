from __future__ import annotations

from typing import Required, TypedDict


class RoomListParams(TypedDict, total=False):
    account_id: Required[str]
