"""Request bodies as they travel: JSON, forms, multipart and text (OpenAPI 3.1, 4.8.14)."""

from __future__ import annotations

import re
from email.message import Message
from fnmatch import fnmatchcase
from itertools import pairwise
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote_plus

from msgspec import Struct

from .reading import parsed_json, typed
from .samples import essence_of
from .schema import items_of, kinds_of, others_of, properties_of
from .styles import deep_object, pairs_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from specwright import ir

    from .calls import Media
    from .reading import Texts
    from .schema import Part

_JSON = re.compile(r"(application|text)/json|[^;]*\+json")
_DELIMITERS = {
    "spaceDelimited": re.compile(r"%20|\+"),
    "tabDelimited": re.compile(r"%09"),
    "pipeDelimited": re.compile(r"\||%7C|%7c"),
}
_COMMA = re.compile(",")


class Body(Struct, frozen=True):
    """What a body says; `is_known` is false for content that a schema of JSON cannot judge."""

    value: ir.Json
    is_known: bool = True


class _FormPart(Struct, frozen=True):
    """One part of a multipart body."""

    name: str
    content_type: str | None
    content: bytes


def is_json(content_type: str) -> bool:
    """Return whether a content type is one of JSON (RFC 6839, 3.1)."""
    return _JSON.fullmatch(essence_of(content_type)) is not None


def is_form(content_type: str) -> bool:
    """Return whether a content type is that of a form which is urlencoded."""
    return essence_of(content_type) == "application/x-www-form-urlencoded"


def media_for(content: Sequence[Media], content_type: str) -> Media | None:
    """Return the media type that a content type falls under, or None: the most exact range.

    Parameters such as `charset` do not matter (OpenAPI 3.1, 4.8.14: keys are media types or ranges).
    """
    essence = essence_of(content_type)
    found = [m for m in content if fnmatchcase(essence, essence_of(m.content_type))]
    return max(found, key=lambda m: len(essence_of(m.content_type).replace("*", "")), default=None)


def read_body(media: Media, content_type: str, body: bytes, *, as_text: bool = False) -> Body:
    """Return what a body says under its media type.

    `as_text` prefers text where a schema of a form's field allows other types as well.

    Raises:
        ValueError: The body is not of its content type; the message says why.
    """
    essence = essence_of(content_type)
    part = media.schema.part if media.schema is not None else None
    if is_json(essence):
        return Body(_json(body))
    if part is None:
        return Body(None, is_known=False)
    if is_form(essence):
        return Body(_form(part, media.encoding, body, as_text=as_text))
    if essence.startswith("multipart/"):
        return Body(_multipart(part, media.encoding, content_type, body, as_text=as_text))
    if essence.startswith("text/") and not essence.endswith("/xml"):
        kinds = kinds_of(part) or frozenset[str]()
        if not kinds or kinds - {"array", "object"}:  # no text stands for these here
            return Body(typed(_decoded(body), part, as_text=as_text))
    return Body(None, is_known=False)


def _json(body: bytes) -> ir.Json:
    try:
        return parsed_json(body)
    except ValueError as error:
        message = f"it is not JSON: {error}"
        raise ValueError(message) from None


def _decoded(content: bytes) -> str:
    """Return content as text: UTF-8, or else one character a byte, so that lengths hold."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _form(
    part: Part, encoding: Mapping[str, Mapping[str, ir.Json]], body: bytes, *, as_text: bool
) -> ir.Json:
    pairs = pairs_of(_decoded(body))
    found: dict[str, ir.Json] = {}
    taken: set[str] = set()
    for name, schema in properties_of(part).items():
        style = encoding.get(name, {})
        nested = deep_object(name, pairs, unquote_plus)
        if nested is not None and name not in dict(pairs):
            found[name] = typed(nested.texts or {}, schema, as_text=as_text)
            taken |= {key for key, _ in pairs if key.startswith(f"{name}[")}
            continue
        texts = [text for key, text in pairs if key == name]
        if texts:
            field = _field(texts, schema, style, as_text=as_text)
            found[name] = typed(field, schema, as_text=as_text)
    for name, text in pairs:
        if name not in found and name not in taken:
            found[name] = typed(unquote_plus(text), others_of(part), as_text=as_text)
    return found


def _field(
    texts: Sequence[str], schema: Part, style: Mapping[str, ir.Json], *, as_text: bool
) -> Texts:
    """Return the texts of a form's field: several, or one split by the delimiter of its style."""
    kinds = kinds_of(schema) or frozenset()
    if "array" not in kinds or (as_text and "string" in kinds):
        return unquote_plus(texts[0])
    written = str(style.get("style", "form"))
    if style.get("explode", written == "form") is True or len(texts) > 1:
        return [unquote_plus(text) for text in texts]
    parts = _DELIMITERS.get(written, _COMMA).split(texts[0]) if texts[0] else []
    return [unquote_plus(text) for text in parts]


def _multipart(
    part: Part,
    encoding: Mapping[str, Mapping[str, ir.Json]],
    content_type: str,
    body: bytes,
    *,
    as_text: bool,
) -> ir.Json:
    known = properties_of(part)
    found: dict[str, ir.Json] = {}
    for piece in _parts(content_type, body):
        schema = known.get(piece.name, others_of(part))
        _check_type(piece, encoding.get(piece.name, {}))
        kinds = kinds_of(schema) or frozenset()
        is_list = "array" in kinds and not (is_json(piece.content_type or "") and _is_array(piece))
        value = _piece(piece, items_of(schema) if is_list else schema, as_text=as_text)
        if is_list:
            before = found.setdefault(piece.name, [])
            cast("list[ir.Json]", before).append(value)
        else:
            found[piece.name] = value
    return found


def _is_array(piece: _FormPart) -> bool:
    return piece.content.lstrip()[:1] == b"["


def _piece(piece: _FormPart, schema: Part, *, as_text: bool) -> ir.Json:
    if piece.content_type is not None and is_json(piece.content_type):
        try:
            return parsed_json(piece.content)
        except ValueError as error:
            message = f"the part '{piece.name}' is not JSON: {error}"
            raise ValueError(message) from None
    return typed(_decoded(piece.content), schema, as_text=as_text)


def _check_type(piece: _FormPart, encoding: Mapping[str, ir.Json]) -> None:
    """Refuse a part of another content type than the encoding asks for (OpenAPI 3.1, 4.8.15)."""
    wanted = encoding.get("contentType")
    if not isinstance(wanted, str) or piece.content_type is None:
        return
    essence = essence_of(piece.content_type)
    allowed = [essence_of(option) for option in wanted.split(",")]
    if not {essence, essence.partition("/")[0] + "/*", "*/*"} & set(allowed):
        message = f"the part '{piece.name}' is {essence}, and has to be {' or '.join(allowed)}"
        raise ValueError(message)


def _parts(content_type: str, body: bytes) -> list[_FormPart]:
    """Return the parts of a multipart body (RFC 2046, 5.1; RFC 7578)."""
    header = Message()
    header["Content-Type"] = content_type
    boundary = header.get_boundary()
    if boundary is None:
        raise ValueError("its content type has no boundary")
    line = (
        rb"\r\n--" + re.escape(boundary.encode("latin-1", "replace")) + rb"(--)?[ \t]*(?=\r\n|\Z)"
    )
    whole = b"\r\n" + body
    lines = list(re.finditer(line, whole))
    last = next((index for index, found in enumerate(lines) if found[1]), None)
    if last is None:
        raise ValueError("it does not end with its boundary")
    ends = pairwise(lines[: last + 1])
    return [_part(whole[start.end() + 2 : end.start()]) for start, end in ends]


def _part(piece: bytes) -> _FormPart:
    head, separator, content = piece.partition(b"\r\n\r\n")
    header: Message[str, str] = Message()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        field, _, value = line.partition(":")
        if field.strip().isascii() and field.strip():
            header[field.strip()] = value.strip()
    name = header.get_param("name", header="content-disposition")
    if not separator or not isinstance(name, str):
        raise ValueError("one of its parts has no name")
    return _FormPart(name, header.get("Content-Type"), content)
