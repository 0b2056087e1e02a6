"""Request bodies in, IR bodies out: what a caller sends, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

from .media import JSON, is_sequence, kind_of, media_example, preferred, raw_type

if TYPE_CHECKING:
    from specwright.diagnostics import Report
    from specwright.openapi import MediaType, RequestBody, Schema

    from .places import Place
    from .schemas import SchemaLowering

_STRUCTURED = frozenset({"json", "form", "multipart"})
"""The kinds that write the same value, each in its way."""


class _Content(Struct, frozen=True):
    """A content type with what it carries."""

    kind: ir.BodyKind
    media: MediaType
    type: ir.Type
    fields: tuple[ir.Field, ...] | None


def lower_body(
    schemas: SchemaLowering, body: RequestBody, operation: str, report: Report
) -> ir.Body | None:
    """Return a body as the content type that says most, and what else it can be sent as."""
    chosen = preferred(body.content)
    if chosen is None:
        return None
    kind, media = chosen
    if media.item_schema is not None or is_sequence(media.content_type):
        passed = {"text": "text", "bytes": "bytes"}.get(kind, "a whole value")
        message = f"the items of the `{media.content_type}` body are passed together, as {passed}"
        report.add("unsupported-sequence", media.node.key_span, message)
    first = _content(schemas, kind, media, operation)
    others = _others(schemas, first, body, operation, report)
    fields = first.fields
    for other in others:
        fields = _merged(fields, other.fields)
    content_type = media.content_type
    if kind == "json" and "*" in content_type:
        content_type = "application/json"
    choices = (content_type, *(other.media.content_type for other in others)) if others else ()
    return ir.Body(
        kind,
        content_type,
        body.required,
        first.type,
        fields,
        ir.Docs(description=body.description),
        body.node.pointer,
        media_example(media),
        choices,
        # The same value may be sent as JSON, which knows no styles.
        () if any(JSON.match(choice) for choice in choices) else _encodings(kind, media, report),
    )


def _content(
    schemas: SchemaLowering, kind: ir.BodyKind, media: MediaType, operation: str
) -> _Content:
    if kind not in _STRUCTURED:
        return _Content(kind, media, raw_type(kind), None)
    if media.schema is None:
        return _Content(kind, media, ir.Anything(), None)
    origin = ir.OfBody(operation)
    found = schemas.inline_type(media.schema, origin)
    place = schemas.root(media.schema, origin)
    fields = schemas.fields_of(media.schema, place)
    if fields is None and place.inlines:
        fields = _of_variants(schemas, media.schema, place)
    return _Content(kind, media, found, fields)


def _of_variants(
    schemas: SchemaLowering, schema: Schema, place: Place
) -> tuple[ir.Field, ...] | None:
    """Return the fields of a body that is one of several objects: those of all of them together."""
    resolved = schemas.description.resolve(schema)
    variants = [schemas.fields_of(v, place) for v in (*resolved.one_of, *resolved.any_of)]
    known = [fields for fields in variants if fields is not None]
    if not known or len(known) < len(variants):
        return None
    merged: tuple[ir.Field, ...] | None = known[0]
    for fields in known[1:]:
        merged = _merged(merged, fields)
    return merged


def _others(
    schemas: SchemaLowering, first: _Content, body: RequestBody, operation: str, report: Report
) -> list[_Content]:
    """Return the other content types that a caller can choose; the rest is reported."""
    found: list[_Content] = []
    for media in body.content:
        kind = kind_of(media.content_type)
        if media is first.media or (kind == first.kind == "json"):
            continue  # other names for JSON
        other = _alternative(schemas, first, kind, media, operation)
        if other is not None:
            found.append(other)
        else:
            message = f"the body is sent as `{first.media.content_type}` alone"
            report.add("unsupported-content-type", media.node.key_span, message)
    return found


def _alternative(
    schemas: SchemaLowering,
    first: _Content,
    kind: ir.BodyKind,
    media: MediaType,
    operation: str,
) -> _Content | None:
    """Return a content type, if what is passed for the first one can be sent as it too."""
    if first.kind not in _STRUCTURED:
        return _Content(kind, media, first.type, None) if kind == first.kind else None
    if kind not in _STRUCTURED or "*" in media.content_type:
        return None
    schema, known = media.schema, first.media.schema
    if schema is not None and known is not None and schema.node.value == known.node.value:
        return replace(first, kind=kind, media=media) if first.fields is not None else None
    other = _content(schemas, kind, media, operation)
    return other if other.fields is not None and first.fields is not None else None


def _merged(
    first: tuple[ir.Field, ...] | None, second: tuple[ir.Field, ...] | None
) -> tuple[ir.Field, ...] | None:
    """Return the fields of two content types: those of both, required where both require them."""
    if first is None or second is None:
        return first
    others = {field.name: field for field in second}
    merged = [_either(field, others.pop(field.name, None)) for field in first]
    return (*merged, *(replace(field, required=False) for field in others.values()))


def _either(first: ir.Field, second: ir.Field | None) -> ir.Field:
    if second is None:
        return replace(first, required=False)
    found = first.type if first.type == second.type else ir.Union((first.type, second.type))
    return replace(first, type=found, required=first.required and second.required)


def _encodings(kind: ir.BodyKind, media: MediaType, report: Report) -> tuple[ir.Encoding, ...]:
    """Return how the fields of a form are written; other bodies have no use for it."""
    found: list[ir.Encoding] = []
    for written in media.encodings if kind in {"form", "multipart"} else ():
        style = next((s for s in get_args(ir.DocumentedStyle) if s == written.style), None)
        if written.style is not None and style is None:
            where = (written.node.get("style") or written.node).span
            report.add("invalid-value", where, f"`{written.style}` is no style for a field")
        found.append(
            ir.Encoding(
                written.name, written.content_type, style, written.explode, written.allow_reserved
            )
        )
    return tuple(found)
