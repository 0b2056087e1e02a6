"""Bodies that are not JSON: forms, multipart, and bytes as they are."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from ._encode import encode
from ._narrow import is_path, is_tuple, untyped
from ._styles import elements, is_undefined, properties, query_string, text_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

FileContent: TypeAlias = bytes | IO[bytes] | PathLike[str]
"""Bytes, an open file, or the path of one."""
FileInput: TypeAlias = FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str]
"""A file, or with it its name and its content type: `("a.png", data, "image/png")`."""

_CHUNK = 64 * 1024


def form_body(fields: Mapping[str, object]) -> bytes:
    """Return a form as `application/x-www-form-urlencoded`, each field in the style `form`."""
    return query_string(fields).encode("ascii")


def multipart_body(
    fields: Mapping[str, object],
) -> tuple[dict[str, list[str]], list[tuple[str, Any]]]:
    """Return a form as the `data` and `files` that httpx2 makes `multipart/form-data` of.

    A field is a file if it is bytes, an open file, a path or a tuple `(name, content[, type])`; a
    list of files is a part each. An object or a list in a list is a part of JSON, and anything
    else is text (OpenAPI 3.1, 4.8.15.1.1).
    """
    data: dict[str, list[str]] = {}
    files: list[tuple[str, Any]] = []
    for name, value in fields.items():
        listed = None if _is_file(value) else elements(value)
        for entry in [value] if listed is None else listed:
            if is_undefined(entry):
                continue
            if _is_file(entry):
                files.append((name, _file(entry)))
            elif properties(entry) is not None or elements(entry) is not None:
                files.append((name, (None, encode(entry), "application/json")))
            else:
                data.setdefault(name, []).append(text_of(entry))
    if not files:
        # Without a file httpx2 would send a urlencoded form; an empty list of parts is no help.
        files = [(name, (None, text)) for name, texts in data.items() for text in texts]
        data = {}
    return data, files


def raw_content(value: object) -> tuple[Any, str | None]:
    """Return a body that is sent as it is: text, bytes or an open file; and its type, if known."""
    if is_tuple(value):
        content, *kind = value[1:]
        return _content(content), untyped(kind[0]) if kind else None
    return _content(value), None


def is_replayable(content: object) -> bool:
    """Return whether a body, or a part of one, can be sent a second time."""
    return content is None or isinstance(content, bytes | str)


async def chunks(file: IO[bytes]) -> AsyncIterator[bytes]:
    """Yield what is in an open file, as asynchronous HTTP clients take it."""
    while chunk := file.read(_CHUNK):
        yield chunk


def _is_file(value: object) -> bool:
    if is_tuple(value):
        # Any other tuple is a list of values.
        return 2 <= len(value) <= 3 and _is_content(value[1])
    return _is_content(value)


def _is_content(value: object) -> bool:
    return isinstance(value, bytes | bytearray) or is_path(value) or hasattr(value, "read")


def _file(value: object) -> Any:
    if is_tuple(value):
        return tuple(map(_content, value))
    if is_path(value):
        return (Path(value).name, _content(value))
    return value if isinstance(getattr(value, "name", None), str) else ("upload", _content(value))


def _content(value: object) -> Any:
    if is_path(value):
        return Path(value).read_bytes()
    return bytes(value) if isinstance(value, bytearray) else value
