from __future__ import annotations

from typing import TypedDict


class BodySendVendorJsonParams(TypedDict, total=False):
    a: str
