"""JSON that is not quite JSON, for answers whose meaning is clear all the same.

Only what pydantic's core refuses comes here: texts in another encoding than UTF-8 (RFC 8259, 8.1),
halves of surrogate pairs (8.2), control characters within texts (7), bytes that no encoding has.
"""

from __future__ import annotations

import codecs
import json


def repaired(data: bytes, charset: str | None) -> bytes:
    """Return what is meant as JSON in UTF-8; what is not a character becomes U+FFFD.

    Args:
        data: What came.
        charset: The encoding that the server names.

    Raises:
        ValueError: It is not JSON at all.
    """
    encoding: str = json.detect_encoding(data)
    if encoding.startswith("utf-8"):
        encoding = _known(charset) or encoding
    try:
        value = json.loads(data.decode(encoding, "replace"), strict=False)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    text = json.dumps(value, ensure_ascii=False)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def _known(charset: str | None) -> str | None:
    try:
        return codecs.lookup(charset).name if charset is not None else None
    except LookupError:
        return None
