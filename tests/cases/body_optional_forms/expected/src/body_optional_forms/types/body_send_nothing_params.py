from __future__ import annotations

from typing import TypedDict


class BodySendNothingParams(TypedDict, total=False):
    body: dict[str, object]
