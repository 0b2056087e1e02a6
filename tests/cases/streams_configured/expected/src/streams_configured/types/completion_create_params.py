from __future__ import annotations

from typing import Required, TypedDict


class CompletionCreateParams(TypedDict, total=False):
    partial: Required[bool]

    prompt: Required[str]
