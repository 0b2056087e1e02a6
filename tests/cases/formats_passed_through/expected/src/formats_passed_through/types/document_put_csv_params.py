from __future__ import annotations

from typing import Required, TypedDict


class DocumentPutCsvParams(TypedDict, total=False):
    body: Required[str | bytes]
