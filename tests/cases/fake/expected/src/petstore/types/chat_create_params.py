from __future__ import annotations

from typing import Required, TypedDict


class ChatCreateParams(TypedDict, total=False):
    question: Required[str]

    stream: bool
