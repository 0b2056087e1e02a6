from __future__ import annotations

from typing import Required, TypedDict


class BodySendTextParams(TypedDict, total=False):
    body: Required[str | bytes]
