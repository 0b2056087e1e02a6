from __future__ import annotations

from typing import TypedDict


class RoomConnectParams(TypedDict, total=False):
    since: int

    sec_web_socket_protocol: str
