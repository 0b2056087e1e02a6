from __future__ import annotations

from typing import TypedDict


class BodySendRawParams(TypedDict, total=False):
    url: str
