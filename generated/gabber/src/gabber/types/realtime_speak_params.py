from __future__ import annotations

from typing import Required, TypedDict


class RealtimeSpeakParams(TypedDict, total=False):
    text: Required[str]
    """The text to say."""
