"""What the keywords of one schema say, without what is below it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from specwright import ir

from .bounds import bounds_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specwright.openapi import Description, Schema

_TEXTUAL = re.compile(
    r"text/|[^;]*[/+](json|xml|yaml|javascript|jwt|x-www-form-urlencoded)\b", re.IGNORECASE
)


def docs_of(schema: Schema) -> ir.Docs:
    """Return what a schema says of itself."""
    said = schema.said
    members = "\n".join(_members(schema))
    listed = f"Values:\n\n{members}" if members else None
    text = "\n\n".join(part for part in (schema.description, listed) if part) or None
    deprecated = schema.deprecated or said.is_deprecated or said.note is not None
    return ir.Docs(schema.title, text, deprecated, said.note)


def _members(schema: Schema) -> Iterator[str]:
    """Yield a line for each value of an enumeration that is called or described."""
    names, notes = _by_value(schema.said.member_names), _by_value(schema.said.member_notes)
    for value in schema.enum or ():
        if isinstance(value, str | int) and (value in names or value in notes):
            name = f" (`{names[value]}`)" if value in names else ""
            note = f": {notes[value]}" if value in notes else ""
            yield f"* `{json.dumps(value, ensure_ascii=False)}`{name}{' '.join(note.split())}"


def _by_value(members: tuple[tuple[object, str], ...]) -> dict[object, str]:
    return {value: text for value, text in members if isinstance(value, str | int)}


def chosen_for(schema: Schema, origin: ir.Origin | None = None) -> str | None:
    """Return what extensions call the type of a schema, or the component that it is."""
    is_component = isinstance(origin, ir.Named)
    return schema.said.type_name or (schema.said.name if is_component else None)


def example_of(schema: Schema) -> ir.Json:
    """Return an example that the schema gives, or its default."""
    if schema.example is not None:
        return schema.example.value
    return schema.default if schema.has_default else None


def default_of(description: Description, schema: Schema) -> str | None:
    """Return the default of a schema, or of what it refers to, as JSON text; None without one."""
    found = schema if schema.has_default else description.resolve(schema)
    return json.dumps(found.default, sort_keys=True) if found.has_default else None


def text(schema: Schema) -> ir.Type:
    """Return what a string is, by its format."""
    if schema.format is None and schema.content_encoding == "base64":
        return ir.Text("byte", bounds_of(schema))
    if schema.format is None and is_binary(schema):
        return ir.Bytes()
    match schema.format:
        case "date-time":
            return ir.DateTime()
        case "date":
            return ir.Date()
        case "binary":
            return ir.Bytes()
        case _:
            return ir.Text(schema.format, bounds_of(schema))


def is_binary(schema: Schema) -> bool:
    """Return whether a schema is bytes as OpenAPI 3.1 says it: with a type of media, and no encoding.

    OpenAPI 3.1.0, 4.8.14.2 and 4.8.15.2. Text has a type of media as well, which says what is in it.
    """
    kind = schema.content_media_type
    return kind is not None and schema.content_encoding is None and not _TEXTUAL.match(kind)


def enumerated(schema: Schema) -> ir.Type | None:
    """Return the type that `const` or `enum` make, or None if there is none to make.

    Values that have no literal in Python stand for all of their kind: numbers with a fraction,
    lists, objects.
    """
    if not schema.has_const and schema.enum is None:
        return None
    written = (schema.const,) if schema.has_const else schema.enum or ()
    values = [value for value in written if value is not None]
    if not values:
        return ir.Null() if written else None
    if not all(isinstance(value, str | int) for value in values):
        return _of_kinds(values)
    # True equals 1 in Python, and is another value in JSON.
    kept = tuple({(type(v), v): v for v in values if isinstance(v, str | int)}.values())
    usual = len(kept) > 1 and not all(isinstance(v, bool) for v in kept)
    is_open = usual if schema.said.is_open is None else schema.said.is_open
    return ir.Enumeration(kept, open=is_open, names=schema.said.member_names)


def _of_kinds(values: list[object]) -> ir.Type:
    """Return the type of values of several kinds, some of which have no literal."""
    has_fraction = any(isinstance(v, float) and not v.is_integer() for v in values)
    kinds: dict[ir.Type, None] = {}
    for value in values:
        match value:
            case bool():
                kinds[ir.Boolean()] = None
            case str():
                kinds[ir.Text()] = None
            case int() | float():
                kinds[ir.Number() if has_fraction else ir.Integer()] = None
            case list():
                kinds[ir.Array(ir.Anything())] = None
            case _:
                kinds[ir.Dictionary(ir.Anything())] = None
    found = tuple(kinds)
    return found[0] if len(found) == 1 else ir.Union(found)


def allows_null(schema: Schema) -> bool:
    """Return whether null is among the values of an `enum`."""
    return schema.enum is not None and any(value is None for value in schema.enum)


def only_member(schema: Schema) -> Schema | None:
    """Return the one member of an `allOf` that a schema merely wraps, usually to describe it."""
    if len(schema.all_of) != 1 or schema.properties or schema.required or schema.one_of:
        return None
    if schema.any_of or schema.additional_properties or schema.has_const or schema.enum is not None:
        return None
    member = schema.all_of[0]
    is_typed = bool(schema.types) and member.reference is None
    if is_typed and (only_restricts(member) or not {"object", "null"}.issuperset(schema.types)):
        return None  # the type is that of the schema, whatever the member says of it
    return member


def is_nullable_object(schema: Schema) -> bool:
    """Return whether a schema is an object or null: the class is the object, null is its use.

    An `allOf` with `nullable` of OpenAPI 3.0 is a variant that stands where the union does.
    """
    if any(is_itself(variant, schema) for variant in schema.any_of):
        return True
    return "null" in schema.types and bool(schema.properties or schema.all_of)


def is_itself(variant: Schema, union: Schema) -> bool:
    """Return whether a variant is all of a union but null: it stands at the place of the union."""
    return variant.node is union.node and variant.types != ("null",)


def only_restricts(schema: Schema) -> bool:
    """Return whether a variant has no type of its own, such as `{required: [a]}`."""
    return not (
        schema.reference
        or schema.types
        or schema.properties
        or schema.enum is not None
        or schema.has_const
        or schema.all_of
        or schema.any_of
        or schema.one_of
        or schema.items
    )
