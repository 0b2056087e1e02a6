from __future__ import annotations

from typing import TypedDict


class ChatSendParams(TypedDict, total=False):
    stream: bool

    text: str
