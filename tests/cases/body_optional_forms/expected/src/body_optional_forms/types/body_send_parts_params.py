from __future__ import annotations

from typing import TypedDict


class BodySendPartsParams(TypedDict, total=False):
    name: str
