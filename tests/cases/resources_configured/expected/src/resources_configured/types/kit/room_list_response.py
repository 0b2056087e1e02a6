from typing import TypeAlias

from ..room import Room

RoomListResponse: TypeAlias = list[Room]
