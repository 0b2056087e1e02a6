from __future__ import annotations

from typing import Required, TypedDict


class Owner(TypedDict, total=False):
    name: str


class RoomCreateParams(TypedDict, total=False):
    owner: Required[Owner]
