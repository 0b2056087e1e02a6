from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._bodies import ContentInput


class BodyPutArchiveParams(TypedDict, total=False):
    body: Required[ContentInput]

    content_type: Literal["application/x-tar", "application/zip"]
    """What the body is sent as."""
