from __future__ import annotations

from typing import Required, TypedDict

from .._bodies import FileInput


class BodyUploadParams(TypedDict, total=False):
    file: Required[FileInput]

    note: str
