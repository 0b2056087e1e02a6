"""Bodies that are not JSON: forms and multipart."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from ._encode import encode
from ._narrow import is_path, is_tuple
from ._sentinels import omit
from ._styles import elements, properties, query_string, text_of

if TYPE_CHECKING:
    from collections.abc import Mapping

FileContent: TypeAlias = bytes | IO[bytes] | PathLike[str]
"""Bytes, an open file, or the path of one."""
FileInput: TypeAlias = FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str]
"""A file, or with it its name and its content type: `("a.png", data, "image/png")`."""


def form_body(fields: Mapping[str, object]) -> bytes:
    """Return a form as `application/x-www-form-urlencoded`, each field in the style `form`."""
    return query_string(fields).encode("ascii")


def multipart_body(
    fields: Mapping[str, object],
) -> tuple[dict[str, list[str]], list[tuple[str, Any]]]:
    """Return a form as the `data` and `files` that httpx2 makes `multipart/form-data` of.

    A field is a file if it is bytes, an open file, a path or a tuple `(name, content[, type])`; a
    list of files is a part each. An object is a part of JSON, and anything else is text
    (OpenAPI 3.1, 4.8.15.1.1).
    """
    data: dict[str, list[str]] = {}
    files: list[tuple[str, Any]] = []
    for name, value in fields.items():
        if value is omit or value is None:
            continue
        listed = None if _is_file(value) else elements(value)
        for entry in [value] if listed is None else listed:
            if _is_file(entry):
                files.append((name, _file(entry)))
            elif properties(entry) is not None:
                files.append((name, (None, encode(entry), "application/json")))
            else:
                data.setdefault(name, []).append(text_of(entry))
    if not files:
        # Without a file httpx2 would send a urlencoded form; an empty list of parts is no help.
        files = [(name, (None, text)) for name, texts in data.items() for text in texts]
        data = {}
    return data, files


def _is_file(value: object) -> bool:
    return isinstance(value, bytes | bytearray | tuple) or is_path(value) or hasattr(value, "read")


def _file(value: object) -> Any:
    if is_tuple(value):
        return tuple(map(_content, value))
    if is_path(value):
        return (Path(value).name, _content(value))
    return value if hasattr(value, "name") else ("upload", _content(value))


def _content(value: object) -> Any:
    if is_path(value):
        return Path(value).read_bytes()
    return bytes(value) if isinstance(value, bytearray) else value
