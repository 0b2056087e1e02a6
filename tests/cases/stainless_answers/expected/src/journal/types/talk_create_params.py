from __future__ import annotations

from typing import TypedDict


class TalkCreateParams(TypedDict, total=False):
    stream: bool
