from __future__ import annotations

from typing import Required, TypedDict


class DocumentPutXmlParams(TypedDict, total=False):
    body: Required[str | bytes]
