"""What kinds of JSON values a schema is for, as far as it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specwright.openapi import Description, Schema

_MOST_HOPS = 16
_IMPLIED = (
    ("object", frozenset({"minProperties", "maxProperties"})),
    ("array", frozenset({"minItems", "maxItems", "uniqueItems"})),
    ("string", frozenset({"minLength", "maxLength", "pattern"})),
    (
        "number",
        frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}),
    ),
)
_FORMATS = {"int32": "integer", "int64": "integer", "float": "number", "double": "number"}


def says_nothing(schema: Schema) -> bool:
    """Return whether a schema leaves open what a value is, whatever else it says of it."""
    return not (
        schema.reference
        or schema.types
        or schema.enum is not None
        or schema.has_const
        or schema.properties
        or schema.items
        or schema.prefix_items
        or schema.additional_properties
        or schema.all_of
        or schema.one_of
        or schema.any_of
    )


def has_none(schema: Schema) -> bool:
    """Return whether a schema says of its properties that there are none: `properties: {}`."""
    written = schema.node.get("properties")
    return written is not None and not written.mapping and schema.additional_properties is None


def kinds_of(description: Description, schema: Schema) -> frozenset[str] | None:
    """Return the types of JSON that a value can have, or None if that is open."""
    for _ in range(_MOST_HOPS):
        if schema.reference is not None:
            schema = description.resolve(schema)
        elif len(schema.all_of) == 1 and not schema.types and not schema.properties:
            schema = schema.all_of[0]
        else:
            break
    if schema.types:
        return frozenset(schema.types)
    if schema.properties:
        return frozenset({"object"})
    return None


def implied(schema: Schema) -> str | None:
    """Return the type that a schema without one is for, since it limits values of that type only."""
    keywords = {keyword for keyword, _ in schema.bounds}
    for kind, own in _IMPLIED:
        if keywords & own:
            return kind
    if schema.content_encoding is not None or schema.content_schema is not None:
        return "string"
    return _FORMATS.get(schema.format, "string") if schema.format is not None else None
