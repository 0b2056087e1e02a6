from __future__ import annotations

from typing import Required, TypedDict

from .._bodies import ContentInput


class DocumentPutMsgpackParams(TypedDict, total=False):
    body: Required[ContentInput]
