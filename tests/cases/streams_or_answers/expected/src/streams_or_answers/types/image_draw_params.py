from __future__ import annotations

from typing import TypedDict


class ImageDrawParams(TypedDict, total=False):
    prompt: str

    stream: bool
