from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TypedDict

from pydantic import Field

from .._bodies import FileInput


class FileUploadParams(TypedDict, total=False):
    file: Required[FileInput]

    cover: FileInput

    data: str

    encoded: str | bytes

    note: str

    others: Sequence[FileInput]

    the_dash_name: Annotated[str, Field(alias="the-name")]

    the_name: str
