"""Reads media types, the encodings in them, and headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model import Encoding, Header, MediaType, Style
from .nodes import children, flag, resolved, text
from .styles import is_scalar, kinds_of, style_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.document import Node
    from specwright.openapi.versions import Version

_IGNORED_HEADERS = frozenset({"content-type"})
"""OpenAPI 3.2, 4.16.1 and 4.15.1: what the name of the media type says already."""
_SEQUENCES = ("prefixEncoding", "itemEncoding")
_NESTED = ("encoding", *_SEQUENCES)
_FORM = "application/x-www-form-urlencoded"

_TEXTUAL = frozenset({"text", "multipart", "*"})
_TEXT_KINDS = frozenset(
    {
        "json",
        "jsonl",
        "json-seq",
        "x-ndjson",
        "xml",
        "yaml",
        "javascript",
        "jwt",
        "x-www-form-urlencoded",
        "*",
    }
)
_OF_BYTES = frozenset({"type", "format", "contentMediaType"})
_WORDS = frozenset(
    {"title", "description", "example", "examples", "externalDocs", "default", "deprecated",
     "nullable", "readOnly", "writeOnly", "$comment"}
)  # fmt: skip
"""What a schema says that is not about its values."""


def media_name(written: str) -> str:
    """Return the name of a media type (RFC 9110, 8.3.1) as it is compared: case and spaces mean nothing."""
    essence, *parameters = written.split(";")
    pairs = (parameter.partition("=") for parameter in parameters if parameter.strip())
    kept = sorted(
        f"{key.strip().lower()}={_parameter(key, value.strip())}" for key, _, value in pairs
    )
    return "; ".join([essence.strip().lower(), *kept])


def _parameter(key: str, value: str) -> str:
    unquoted = value.strip('"')
    return unquoted.lower() if key.strip().lower() == "charset" else unquoted


def read_content(holder: Node, version: Version) -> Iterator[MediaType]:
    """Yield the media types under `content`."""
    for written, node in children(holder, "content"):
        found = resolved(node)
        if found is not None:
            yield read_media(found, node, written, version)


def read_media(node: Node, written: Node, name: str, version: Version) -> MediaType:
    """Return a media type."""
    called = media_name(name)
    schema = node.get("schema")
    return MediaType(
        node,
        written,
        called,
        schema,
        node.get("itemSchema"),
        tuple(_encodings(node, schema, called, version)) if _has_parts(called) else (),
        {key: node.mapping[key] for key in _SEQUENCES if key in node.mapping},
    )


def _has_parts(name: str) -> bool:
    return name.startswith("multipart/") or name.partition(";")[0] == _FORM


def _encodings(node: Node, schema: Node | None, name: str, version: Version) -> Iterator[Encoding]:
    """Yield how each property is written, those without an encoding of their own as well.

    OpenAPI 3.2, 4.15.1.1: what the media type of a part is by default depends on its schema.
    """
    own = dict(children(node, "encoding"))
    properties = _properties(schema)
    for key in {**properties, **own}:
        where = own.get(key)
        yield _encoding(key, where or properties[key], where, properties.get(key), name, version)


def _encoding(
    key: str, node: Node, own: Node | None, schema: Node | None, name: str, version: Version
) -> Encoding:
    said: frozenset[str] = frozenset(own.mapping) if own is not None else frozenset()
    content_type = text(own, "contentType") if own is not None else None
    is_form = name.partition(";")[0] == _FORM
    is_styled = bool(said & {"style", "explode", "allowReserved"})
    style = None
    if own is not None and is_styled:
        style = style_of(own, "query", schema, version)
    elif is_form and content_type is None:
        is_plain = schema is not None and is_scalar(schema)
        style = Style("form", None if is_plain else True)
    if style is None and content_type is None:
        content_type = _default_type(schema)
    return Encoding(
        key,
        node,
        _listed(content_type) if style is None and content_type is not None else None,
        style,
        tuple(read_headers(own, version)) if own is not None and not is_form else (),
        {k: own.mapping[k] for k in _NESTED if k in own.mapping} if own is not None else {},
    )


def is_textual(name: str) -> bool:
    """Return whether what a media type holds is written as text, forms and ranges of all among it."""
    essence = name.partition(";")[0]
    family, _, kind = essence.partition("/")
    return family in _TEXTUAL or kind.rpartition("+")[2] in _TEXT_KINDS


def is_bytes(media: MediaType) -> bool:
    """Return whether a media type holds bytes, and its schema says nothing else of them.

    OpenAPI 3.0 says that by `format: binary`. Since 3.1 nothing has to be said, and what is said by
    `contentMediaType` is what the name of the media type says (OpenAPI 3.1.1, 4.8.14.3).
    """
    if media.item is not None or is_textual(media.name):
        return False
    found = resolved(media.schema) if media.schema is not None else None
    if found is None:
        return media.schema is None or media.schema.value is True
    said = {key: value for key, value in found.mapping.items() if key in _OF_BYTES}
    further = {k for k in found.mapping.keys() - _OF_BYTES - _WORDS if not k.startswith("x-")}
    if further or found.mapping.get("nullable") is True:
        return False
    is_told = said.get("format") == "binary" or "contentMediaType" in said
    return (
        not said
        or said == {"type": "file"}
        or (
            is_told
            and said.get("type", "string") == "string"
            and said.get("format") in (None, "binary")
        )
    )


def _listed(content_type: str) -> str:
    return ", ".join(media_name(each) for each in content_type.split(","))


def _default_type(schema: Node | None) -> str | None:
    """Return the media type of a part (OpenAPI 3.2, 4.15.1.1), or None if the schema does not say."""
    found = resolved(schema) if schema is not None else None
    if found is None:
        return None
    kinds = set(kinds_of(found)) - {"null"}
    if kinds == {"array"}:
        items = found.get("items")
        return _default_type(items) if items is not None else None
    if kinds == {"object"}:
        return "application/json"
    kind = text(found, "contentMediaType")
    is_binary = text(found, "format") == "binary" or "contentEncoding" in found.mapping
    is_binary |= kind is not None and not is_textual(media_name(kind))
    if kinds == {"string"} and is_binary:
        return text(found, "contentMediaType") or "application/octet-stream"
    return "text/plain" if is_scalar(found) else None


def _properties(schema: Node | None) -> dict[str, Node]:
    found = resolved(schema) if schema is not None else None
    properties = found.get("properties") if found is not None else None
    return dict(properties.items()) if properties is not None else {}


def read_headers(holder: Node, version: Version) -> Iterator[Header]:
    """Yield the headers of a response or a part."""
    for name, written in children(holder, "headers"):
        node = resolved(written)
        if node is None or name.lower() in _IGNORED_HEADERS:
            continue
        schema = node if version == "2.0" else node.get("schema")
        media = next(read_content(node, version), None) if version != "2.0" else None
        yield Header(
            node,
            written,
            name.lower(),
            flag(node, "required"),
            flag(node, "deprecated"),
            style_of(node, "header", schema, version),
            schema if media is None else None,
            media,
        )
