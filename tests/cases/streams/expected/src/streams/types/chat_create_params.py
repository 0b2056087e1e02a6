from __future__ import annotations

from typing import Required, TypedDict


class ChatCreateParams(TypedDict, total=False):
    question: Required[str]
    """What to answer."""

    model: str

    stream: bool | None
    """Whether to send the answer in pieces."""

    temperature: float
