from __future__ import annotations

from typing import Required, TypedDict

from .._bodies import FileInput


class PetUploadPhotoParams(TypedDict, total=False):
    file: Required[FileInput]
    """The photo itself."""

    caption: str
