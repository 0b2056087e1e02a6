from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from .._bodies import FileInput


class Meta(TypedDict, total=False):
    name: Required[str]


class BodyFilesParams(TypedDict, total=False):
    file: Required[FileInput]

    files: Required[Sequence[FileInput]]

    meta: Required[Meta]

    when: Required[str | datetime]
