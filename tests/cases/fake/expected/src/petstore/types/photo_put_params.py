from __future__ import annotations

from typing import Required, TypedDict

from .._bodies import FileInput


class PhotoPutParams(TypedDict, total=False):
    file: Required[FileInput]
