"""Bodies that are not JSON: forms, multipart, and bytes as they are."""

from __future__ import annotations

from dataclasses import dataclass
from os import SEEK_END
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import unquote

from ._encode import encode, wire_members
from ._files import CHUNK, ContentInput, FileContent, FileInput, PathFile, check_file, content_of
from ._narrow import is_async_iterable, is_iterable, is_path, is_tuple, untyped
from ._styles import Styled, query_string
from ._texts import elements, is_undefined, named, properties, text_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

__all__ = ["ContentInput", "FileContent", "FileInput"]


@dataclass(frozen=True, slots=True)
class Part:
    """A field of a form that has a content type of its own."""

    value: object
    content_type: str


def part(value: object, content_type: str) -> object:
    """Return a field of a form with the content type that its `encoding` names."""
    return value if is_undefined(value) else Part(value, content_type)


def form_body(fields: Mapping[str, object], inputs: Any = None) -> bytes:
    """Return a form as `application/x-www-form-urlencoded`, each field in the style `form`."""
    members = wire_members(fields, inputs)
    plain = {name: _part_text(value) if isinstance(value, Part) else value for name, value in members.items()}
    return query_string(plain).encode("ascii")


def multipart_body(
    fields: Mapping[str, object], inputs: Any = None, files: tuple[str, ...] = ()
) -> tuple[dict[str, list[str]], list[tuple[str, Any]]]:
    """Return a form as the `data` and `files` that httpx2 makes `multipart/form-data` of.

    A field is a file if it is bytes, an open file, a path or a tuple `(name, content[, type[,
    headers]])`; a list of files is a part each. An object or a list in a list is a part of JSON, and
    anything else is text (OpenAPI 3.1, 4.8.15.1.1).

    Args:
        fields: The fields, by the API's names.
        inputs: The TypedDict of the method's keywords, if names in the fields have to be translated.
        files: The fields that are files, whatever is passed.

    Raises:
        TypeError: A file is text.
    """
    data: dict[str, list[str]] = {}
    found: list[tuple[str, Any]] = []
    for name, value in wire_members(fields, inputs).items():
        if isinstance(value, Styled):
            for key, text in _unquoted(value.write(name)):
                data.setdefault(key, []).append(text)
            continue
        inner = value.value if isinstance(value, Part) else value
        kind = value.content_type if isinstance(value, Part) else None
        listed = None if _is_file(inner) else elements(inner)
        for entry in [inner] if listed is None else listed:
            if name in files:
                check_file(name, entry)
            if not is_undefined(entry):
                try:
                    _add(name, entry, kind, data, found)
                except (TypeError, ValueError) as error:
                    raise named(error, name) from None
    if not found:
        # Without a file httpx2 would send a urlencoded form; an empty list of parts is no help.
        found = [(name, (None, text)) for name, texts in data.items() for text in texts]
        data = {}
    return data, found


def _add(name: str, entry: object, kind: str | None, data: dict[str, list[str]], found: list[tuple[str, Any]]) -> None:
    """Add one part: to the texts, or to what has a content type."""
    if _is_file(entry):
        found.append((name, _file(entry, kind)))
    elif kind is not None:
        found.append((name, (None, _part_text(Part(entry, kind)), kind)))
    elif properties(entry) is not None or elements(entry) is not None:
        found.append((name, (None, encode(entry), "application/json")))
    else:
        data.setdefault(name, []).append(text_of(entry))


def _part_text(value: Part) -> object:
    is_json = "json" in value.content_type
    return encode(value.value).decode() if is_json else text_of(value.value)


def _unquoted(pairs: str) -> list[tuple[str, str]]:
    """Return styled pairs as they are in a part: nothing is escaped there."""
    split = (pair.partition("=") for pair in pairs.split("&") if pair)
    return [(unquote(name), unquote(text)) for name, _, text in split]


def raw_content(value: object) -> tuple[Any, str | None]:
    """Return a body that is sent as it is, with its content type, if that is known.

    Raises:
        TypeError: It is text, which could be a path as well, or it yields no bytes.
    """
    content, kind = value, None
    if is_tuple(value) and len(value) > 1:
        content, kind, *_ = (*value[1:], None)
    check_file("body", content)
    if not (_is_content(content) or is_iterable(content) or is_async_iterable(content)):
        message = f"`body` takes bytes, a file, or what yields bytes; {type(content).__name__} is none of these"
        raise TypeError(message)
    return content_of(content), untyped(kind)


def text_content(value: object) -> str | bytes:
    """Return a body of text; bytes are text that is encoded already.

    Raises:
        TypeError: It is neither.
    """
    if isinstance(value, str | bytes):
        return value
    message = f"`body` takes text, or bytes that are text; {type(value).__name__} is neither"
    raise TypeError(message)


def is_replayable(content: object) -> bool:
    """Return whether a body, or a part of one, can be sent a second time."""
    return content is None or isinstance(content, bytes | str | PathFile)


async def chunks(file: IO[bytes]) -> AsyncIterator[bytes]:
    """Yield what is in an open file, as asynchronous HTTP clients take it."""
    while chunk := file.read(CHUNK):
        yield chunk


def length_left(content: Any) -> int | None:
    """Return how many bytes an open file has from where it stands, None for what cannot tell."""
    try:
        position = content.tell()
        end = content.seek(0, SEEK_END)
        content.seek(position)
    except (AttributeError, OSError, TypeError, ValueError):
        return None
    return int(end - position)


def _is_file(value: object) -> bool:
    if is_tuple(value):
        # Any other tuple is a list of values.
        return 2 <= len(value) <= 4 and _is_content(value[1])
    return _is_content(value)


def _is_content(value: object) -> bool:
    return isinstance(value, bytes | bytearray) or is_path(value) or hasattr(value, "read")


def _file(value: object, kind: str | None) -> Any:
    """Return a file as httpx2 takes it; what its caller says of it counts before what the API says."""
    name, content, *rest = value if is_tuple(value) else (_name(value), value)
    given = rest[0] if rest else None
    headers = rest[1:]
    one_kind = kind if kind is not None and "*" not in kind and "," not in kind else None
    return (name, content_of(content), *([given or one_kind] if given or one_kind or headers else []), *headers)


def _name(value: object) -> str:
    name = getattr(value, "name", None)
    return Path(name).name if isinstance(name, str) else "upload"
