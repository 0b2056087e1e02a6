from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TypedDict

from pydantic import Field

from .._bodies import FileInput


class Meta(TypedDict, total=False):
    made_by: Annotated[str, Field(alias="madeBy")]


class BodyUploadParams(TypedDict, total=False):
    photo: Required[FileInput]

    ids: Sequence[int]

    meta: Meta

    note: str

    others: Sequence[FileInput]
