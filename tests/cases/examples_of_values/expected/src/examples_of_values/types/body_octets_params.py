from __future__ import annotations

from typing import Required, TypedDict

from .._bodies import FileInput


class BodyOctetsParams(TypedDict, total=False):
    body: Required[FileInput]
